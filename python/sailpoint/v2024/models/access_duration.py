# Generated from schema/.
"""Access duration."""

__all__ = ["AccessDuration"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessDuration(Model):
        """Access duration."""

        value: int | None
        time_unit: str | None
        """Known values: HOURS, DAYS, WEEKS, MONTHS."""
        def __init__(
            self,
            *,
            value: int | None = ...,
            time_unit: Literal["HOURS", "DAYS", "WEEKS", "MONTHS"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessDuration = model("v2024", "AccessDuration")
