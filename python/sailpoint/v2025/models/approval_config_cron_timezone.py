# Generated from schema/.
"""Approval config cron timezone."""

__all__ = ["ApprovalConfigCronTimezone"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApprovalConfigCronTimezone(Model):
        """Approval config cron timezone."""

        location: str | None
        offset: str | None
        def __init__(
            self,
            *,
            location: str | None = ...,
            offset: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalConfigCronTimezone = model("v2025", "ApprovalConfigCronTimezone")
