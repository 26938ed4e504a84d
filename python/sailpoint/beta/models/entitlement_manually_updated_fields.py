# Generated from schema/.
"""Entitlement manually updated fields."""

__all__ = ["EntitlementManuallyUpdatedFields"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class EntitlementManuallyUpdatedFields(Model):
        """Entitlement manually updated fields."""

        display_name: bool | None
        description: bool | None
        def __init__(
            self,
            *,
            display_name: bool | None = ...,
            description: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementManuallyUpdatedFields = model("beta", "EntitlementManuallyUpdatedFields")
