# Generated from schema/.
"""Account status changed account."""

__all__ = ["AccountStatusChangedAccount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccountStatusChangedAccount(Model):
        """Account status changed account."""

        id: str | None
        native_identity: str | None
        display_name: str | None
        source_id: str | None
        source_name: str | None
        entitlement_count: int | None
        access_type: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            native_identity: str | None = ...,
            display_name: str | None = ...,
            source_id: str | None = ...,
            source_name: str | None = ...,
            entitlement_count: int | None = ...,
            access_type: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountStatusChangedAccount = model("beta", "AccountStatusChangedAccount")
