# Generated from schema/.
"""Attr sync source."""

__all__ = ["AttrSyncSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AttrSyncSource(Model):
        """Attr sync source."""

        type: str | None
        """Known values: SOURCE."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["SOURCE"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AttrSyncSource = model("v2024", "AttrSyncSource")
