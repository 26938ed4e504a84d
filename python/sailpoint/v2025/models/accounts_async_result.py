# Generated from schema/.
"""The task that an operation on accounts has started."""

__all__ = ["AccountsAsyncResult"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccountsAsyncResult(Model):
        """The task that an operation on accounts has started."""

        id: str
        """The task's id."""
        def __init__(
            self,
            *,
            id: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountsAsyncResult = model("v2025", "AccountsAsyncResult")
