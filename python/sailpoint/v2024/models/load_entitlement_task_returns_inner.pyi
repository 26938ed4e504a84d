# Written by `make stubs` from schema/; change it there.
"""Load entitlement task returns inner."""

from sailpoint._core import Model

__all__ = ["LoadEntitlementTaskReturnsInner"]

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
