"""Names of a package that are loaded when they are first asked for, because few scripts need more than four of them."""

from __future__ import annotations

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def lazy(
    namespace: dict[str, Any], names: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """The `__getattr__`, `__dir__` and `__all__` of a package whose `names` are in the modules that they map to."""

    def get(name: str) -> object:
        module = names.get(name)
        if module is None:
            raise AttributeError(f"module {namespace['__name__']!r} has no attribute {name!r}")
        value = getattr(__import__(module, fromlist=(name,)), name)
        namespace[name] = value
        return value

    def names_of_package() -> list[str]:
        return sorted({*namespace, *names})

    return get, names_of_package, sorted(names)


# What every version has besides its models and APIs; a test compares it with the modules.
SHARED = {
    "ApiClient": "sailpoint.v2024.api_client",
    **dict.fromkeys(("ApiResponse", "RawResponse"), "sailpoint.v2024.api_response"),
    **dict.fromkeys(("Configuration", "ConfigurationParams"), "sailpoint.configuration"),
    **dict.fromkeys(
        (
            "ApiAttributeError",
            "ApiException",
            "ApiKeyError",
            "ApiTypeError",
            "ApiValueError",
            "AuthenticationException",
            "BadRequestException",
            "ConfigurationException",
            "ConflictException",
            "ConnectionException",
            "ExperimentalWarning",
            "ForbiddenException",
            "InsecureWarning",
            "JsonSyntaxError",
            "NotFoundException",
            "OpenApiException",
            "ServiceException",
            "TaskException",
            "TimeoutException",
            "TooManyRequestsException",
            "TransformException",
            "UnauthorizedException",
            "UnprocessableEntityException",
            "ValidationError",
        ),
        "sailpoint.exceptions",
    ),
}
