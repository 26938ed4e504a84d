# Generated from schema/.
"""Reassignment trail DTO."""

__all__ = ["ReassignmentTrailDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ReassignmentTrailDTO(Model):
        """Reassignment trail DTO."""

        previous_owner: str | None
        new_owner: str | None
        reassignment_type: str | None
        def __init__(
            self,
            *,
            previous_owner: str | None = ...,
            new_owner: str | None = ...,
            reassignment_type: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ReassignmentTrailDTO = model("v2024", "ReassignmentTrailDTO")
