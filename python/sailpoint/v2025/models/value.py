# Generated from schema/.
"""Value."""

__all__ = ["Value"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class Value(Model):
        """Value."""

        type: str | None
        value: str | None
        def __init__(
            self,
            *,
            type: str | None = ...,
            value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Value = model("v2025", "Value")
