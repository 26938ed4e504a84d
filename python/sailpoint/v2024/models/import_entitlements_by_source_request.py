# Generated from schema/.
"""Import entitlements by source request."""

__all__ = ["ImportEntitlementsBySourceRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ImportEntitlementsBySourceRequest(Model):
        """Import entitlements by source request."""

        csv_file: str | None
        def __init__(
            self,
            *,
            csv_file: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ImportEntitlementsBySourceRequest = model("v2024", "ImportEntitlementsBySourceRequest")
