# Generated from schema/.
"""Column."""

__all__ = ["Column"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class Column(Model):
        """Column."""

        var_field: str
        header: str | None
        def __init__(
            self,
            *,
            var_field: str,
            header: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Column = model("v3", "Column")
