# Written by `make stubs` from schema/; change it there.
"""Provisioning completed recipient."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ProvisioningCompletedRecipient"]

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
