# Generated from schema/.
"""Provisioning completed requester."""

__all__ = ["ProvisioningCompletedRequester"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ProvisioningCompletedRequester(Model):
        """Provisioning completed requester."""

        type: str
        """Known values: IDENTITY."""
        id: str
        name: str
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"],
            id: str,
            name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    ProvisioningCompletedRequester = model("v2025", "ProvisioningCompletedRequester")
