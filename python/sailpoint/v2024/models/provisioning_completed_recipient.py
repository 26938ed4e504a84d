# Written by `make stubs` from schema/; change it there.
"""Provisioning completed recipient."""

from sailpoint._core import model

__all__ = ["ProvisioningCompletedRecipient"]

ProvisioningCompletedRecipient = model("v2024", "ProvisioningCompletedRecipient")
