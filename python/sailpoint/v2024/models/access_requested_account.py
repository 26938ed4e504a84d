# Generated from schema/.
"""Access requested account."""

__all__ = ["AccessRequestedAccount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccessRequestedAccount(Model):
        """Access requested account."""

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

    AccessRequestedAccount = model("v2024", "AccessRequestedAccount")
