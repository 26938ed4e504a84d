# Generated from schema/.
"""App all of account."""

__all__ = ["AppAllOfAccount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AppAllOfAccount(Model):
        """App all of account."""

        id: str | None
        account_id: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            account_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AppAllOfAccount = model("v2025", "AppAllOfAccount")
