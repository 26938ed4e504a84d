# Generated from schema/.
"""Provisioning completed account requests inner source."""

__all__ = ["ProvisioningCompletedAccountRequestsInnerSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ProvisioningCompletedAccountRequestsInnerSource(Model):
        """Provisioning completed account requests inner source."""

        id: str
        type: str
        """Known values: SOURCE."""
        name: str
        def __init__(
            self,
            *,
            id: str,
            type: Literal["SOURCE"],
            name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    ProvisioningCompletedAccountRequestsInnerSource = model("v2025", "ProvisioningCompletedAccountRequestsInnerSource")
