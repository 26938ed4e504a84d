"""Parts of mixins that are the same in every version: other models of the version, and generic classes."""

from __future__ import annotations

from sailpoint._core import model

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Erased", "Generic", "sibling", "version_of"]


class Erased:
    """A class whose parameters only type checkers need."""

    def __init__(self, kind: type) -> None:
        self._kind = kind

    def __getitem__(self, _parameters: object) -> type:
        return self._kind


# Replaces `typing.Generic` at run time.
Generic = Erased(object)


def version_of(kind: type) -> str:
    """The version of a model or API class, or of the one that it inherits from.

    Raises:
        ApiTypeError: The class does not belong to a version.
    """
    for base in kind.__mro__:
        package, _, rest = base.__module__.partition(".")
        version, _, rest = rest.partition(".")
        if package == "sailpoint" and rest.partition(".")[0] in ("models", "api", "aio", "api_client"):
            return version
    from sailpoint.exceptions import ApiTypeError

    raise ApiTypeError(f"{kind.__name__} does not belong to a version of the API")


def sibling(kind: type, name: str) -> Any:
    """The model with this name in the version of a class."""
    return model(version_of(kind), name)
