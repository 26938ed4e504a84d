# Generated from schema/.
"""Entitlement document all of manually updated fields."""

__all__ = ["EntitlementDocumentAllOfManuallyUpdatedFields"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class EntitlementDocumentAllOfManuallyUpdatedFields(Model):
        """Entitlement document all of manually updated fields."""

        description: bool | None
        display_name: bool | None
        def __init__(
            self,
            *,
            description: bool | None = ...,
            display_name: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementDocumentAllOfManuallyUpdatedFields = model("v2025", "EntitlementDocumentAllOfManuallyUpdatedFields")
