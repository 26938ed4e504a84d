# Generated from schema/.
"""Sed approval status."""

__all__ = ["SedApprovalStatus"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SedApprovalStatus(Model):
        """Sed approval status."""

        failed_reason: str | None
        id: str | None
        status: str | None
        def __init__(
            self,
            *,
            failed_reason: str | None = ...,
            id: str | None = ...,
            status: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SedApprovalStatus = model("v2024", "SedApprovalStatus")
