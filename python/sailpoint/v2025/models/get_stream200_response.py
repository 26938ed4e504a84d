# Generated from schema/.
"""Get stream200 response."""

__all__ = ["GetStream200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.stream_config_response import StreamConfigResponse

    class GetStream200Response(Model):
        """Get stream200 response."""

        __match_args__ = ("actual_instance",)
        actual_instance: StreamConfigResponse | list[StreamConfigResponse] | None
        def __init__(
            self,
            actual_instance: StreamConfigResponse
            | Mapping[str, Any]
            | Sequence[StreamConfigResponse | Mapping[str, Any]]
            | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    GetStream200Response = model("v2025", "GetStream200Response")
