# Generated from schema/.
"""Source schemas inner."""

__all__ = ["SourceSchemasInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SourceSchemasInner(Model):
        """Source schemas inner."""

        type: str | None
        """Known values: CONNECTOR_SCHEMA."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["CONNECTOR_SCHEMA"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceSchemasInner = model("v3", "SourceSchemasInner")
