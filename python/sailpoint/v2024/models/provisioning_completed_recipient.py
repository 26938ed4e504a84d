# Generated from schema/.
"""Provisioning completed recipient."""

__all__ = ["ProvisioningCompletedRecipient"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ProvisioningCompletedRecipient(Model):
        """Provisioning completed recipient."""

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

    ProvisioningCompletedRecipient = model("v2024", "ProvisioningCompletedRecipient")
