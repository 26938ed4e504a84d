# Generated from schema/.
"""V3 connector dto."""

__all__ = ["V3ConnectorDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model

    class V3ConnectorDto(Model):
        """V3 connector dto."""

        name: str | None
        type: str | None
        script_name: str | None
        class_name: str | None
        features: list[str] | None
        direct_connect: bool | None
        connector_metadata: dict[str, Any] | None
        status: str | None
        """Known values: DEPRECATED, DEVELOPMENT, DEMO, RELEASED."""
        def __init__(
            self,
            *,
            name: str | None = ...,
            type: str | None = ...,
            script_name: str | None = ...,
            class_name: str | None = ...,
            features: list[str] | tuple[str, ...] | None = ...,
            direct_connect: bool | None = ...,
            connector_metadata: Mapping[str, Any] | None = ...,
            status: Literal["DEPRECATED", "DEVELOPMENT", "DEMO", "RELEASED"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    V3ConnectorDto = model("v2025", "V3ConnectorDto")
