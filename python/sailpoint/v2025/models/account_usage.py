# Generated from schema/.
"""Account usage."""

__all__ = ["AccountUsage"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from sailpoint._core import Model

    class AccountUsage(Model):
        """Account usage."""

        var_date: date | str | None
        count: int | None
        def __init__(
            self,
            *,
            var_date: date | str | None = ...,
            count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountUsage = model("v2025", "AccountUsage")
