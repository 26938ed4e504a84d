# Generated from schema/.
"""The identities whose accounts are enabled or disabled."""

__all__ = ["IdentitiesAccountsBulkRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentitiesAccountsBulkRequest(Model):
        """The identities whose accounts are enabled or disabled."""

        identity_ids: list[str] | None
        """The ids of the identities."""
        def __init__(
            self,
            *,
            identity_ids: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentitiesAccountsBulkRequest = model("v2024", "IdentitiesAccountsBulkRequest")
