# Generated from schema/.
"""Scheduled search name."""

__all__ = ["ScheduledSearchName"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ScheduledSearchName(Model):
        """Scheduled search name."""

        name: str | None
        description: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ScheduledSearchName = model("v2024", "ScheduledSearchName")
