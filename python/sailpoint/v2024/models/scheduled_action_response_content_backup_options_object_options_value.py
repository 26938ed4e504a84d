# Generated from schema/.
"""Scheduled action response content backup options object options value."""

__all__ = ["ScheduledActionResponseContentBackupOptionsObjectOptionsValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ScheduledActionResponseContentBackupOptionsObjectOptionsValue(Model):
        """Scheduled action response content backup options object options value."""

        included_names: list[str] | None
        def __init__(
            self,
            *,
            included_names: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ScheduledActionResponseContentBackupOptionsObjectOptionsValue = model("v2024", "ScheduledActionResponseContentBackupOptionsObjectOptionsValue")
