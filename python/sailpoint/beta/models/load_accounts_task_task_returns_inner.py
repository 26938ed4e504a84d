# Generated from schema/.
"""Load accounts task task returns inner."""

__all__ = ["LoadAccountsTaskTaskReturnsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class LoadAccountsTaskTaskReturnsInner(Model):
        """Load accounts task task returns inner."""

        display_label: str | None
        attribute_name: str | None
        def __init__(
            self,
            *,
            display_label: str | None = ...,
            attribute_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    LoadAccountsTaskTaskReturnsInner = model("beta", "LoadAccountsTaskTaskReturnsInner")
