# Generated from schema/.
"""Start application discovery403 response."""

__all__ = ["StartApplicationDiscovery403Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.error_response_dto import ErrorResponseDto
    from sailpoint.v2025.models.start_application_discovery403_response_one_of import StartApplicationDiscovery403ResponseOneOf

    class StartApplicationDiscovery403Response(Model):
        """Start application discovery403 response."""

        __match_args__ = ("actual_instance",)
        actual_instance: ErrorResponseDto | StartApplicationDiscovery403ResponseOneOf | None
        def __init__(
            self,
            actual_instance: ErrorResponseDto
            | Mapping[str, Any]
            | StartApplicationDiscovery403ResponseOneOf
            | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    StartApplicationDiscovery403Response = model("v2025", "StartApplicationDiscovery403Response")
