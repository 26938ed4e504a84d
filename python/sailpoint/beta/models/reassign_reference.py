# Generated from schema/.
"""Reference to a part of a certification."""

__all__ = ["ReassignReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ReassignReference(Model):
        """Reference to a part of a certification."""

        id: str
        """The object's id."""
        type: str
        """Kind of object.

        Known values: TARGET_SUMMARY, ITEM, IDENTITY_SUMMARY.
        """
        def __init__(
            self,
            *,
            id: str,
            type: Literal["TARGET_SUMMARY", "ITEM", "IDENTITY_SUMMARY"],
        ) -> None: ...
else:
    from sailpoint._core import model

    ReassignReference = model("beta", "ReassignReference")
