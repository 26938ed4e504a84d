# Generated from schema/.
"""Sod violation check."""

__all__ = ["SodViolationCheck"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class SodViolationCheck(Model):
        """Sod violation check."""

        request_id: str
        created: datetime | str | None
        """Read-only: it is left out of requests."""
        def __init__(
            self,
            *,
            request_id: str,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationCheck = model("v2025", "SodViolationCheck")
