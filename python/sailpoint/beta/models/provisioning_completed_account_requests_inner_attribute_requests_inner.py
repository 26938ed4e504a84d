# Generated from schema/.
"""Provisioning completed account requests inner attribute requests inner."""

__all__ = ["ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner(Model):
        """Provisioning completed account requests inner attribute requests inner."""

        attribute_name: str
        attribute_value: str | None
        operation: str
        """Known values: Add, Set, Remove."""
        def __init__(
            self,
            *,
            attribute_name: str,
            operation: Literal["Add", "Set", "Remove"],
            attribute_value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner = model("beta", "ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner")
