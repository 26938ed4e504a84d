# Generated from schema/.
"""The reassignment of parts of a certification."""

__all__ = ["ReviewReassign"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.reassign_reference import ReassignReference

    class ReviewReassign(Model):
        """The reassignment of parts of a certification."""

        reassign: list[ReassignReference]
        """The items or identities."""
        reassign_to: str
        """Id of the new reviewer."""
        reason: str
        """The reason."""
        def __init__(
            self,
            *,
            reassign: Sequence[ReassignReference | Mapping[str, Any]],
            reassign_to: str,
            reason: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    ReviewReassign = model("v2025", "ReviewReassign")
