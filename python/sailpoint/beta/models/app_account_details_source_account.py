# Generated from schema/.
"""App account details source account."""

__all__ = ["AppAccountDetailsSourceAccount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AppAccountDetailsSourceAccount(Model):
        """App account details source account."""

        id: str | None
        native_identity: str | None
        display_name: str | None
        source_id: str | None
        source_display_name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            native_identity: str | None = ...,
            display_name: str | None = ...,
            source_id: str | None = ...,
            source_display_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AppAccountDetailsSourceAccount = model("beta", "AppAccountDetailsSourceAccount")
