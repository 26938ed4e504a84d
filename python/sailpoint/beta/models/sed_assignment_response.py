# Generated from schema/.
"""Sed assignment response."""

__all__ = ["SedAssignmentResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SedAssignmentResponse(Model):
        """Sed assignment response."""

        batch_id: str | None
        def __init__(
            self,
            *,
            batch_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SedAssignmentResponse = model("beta", "SedAssignmentResponse")
