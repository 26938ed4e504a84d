# Generated from schema/.
"""Account item ref."""

__all__ = ["AccountItemRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccountItemRef(Model):
        """Account item ref."""

        account_uuid: str | None
        native_identity: str | None
        def __init__(
            self,
            *,
            account_uuid: str | None = ...,
            native_identity: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountItemRef = model("v3", "AccountItemRef")
