# Generated from schema/.
"""Load entitlement task returns inner."""

__all__ = ["LoadEntitlementTaskReturnsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class LoadEntitlementTaskReturnsInner(Model):
        """Load entitlement task returns inner."""

        display_label: str | None
        attribute_name: str | None
        def __init__(
            self,
            *,
            display_label: str | None = ...,
            attribute_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    LoadEntitlementTaskReturnsInner = model("v2025", "LoadEntitlementTaskReturnsInner")
