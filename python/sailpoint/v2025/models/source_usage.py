# Generated from schema/.
"""Source usage."""

__all__ = ["SourceUsage"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from sailpoint._core import Model

    class SourceUsage(Model):
        """Source usage."""

        var_date: date | str | None
        count: float | None
        def __init__(
            self,
            *,
            var_date: date | str | None = ...,
            count: float | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceUsage = model("v2025", "SourceUsage")
