# Generated from schema/.
"""Password info account."""

__all__ = ["PasswordInfoAccount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class PasswordInfoAccount(Model):
        """Password info account."""

        account_id: str | None
        account_name: str | None
        def __init__(
            self,
            *,
            account_id: str | None = ...,
            account_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PasswordInfoAccount = model("beta", "PasswordInfoAccount")
