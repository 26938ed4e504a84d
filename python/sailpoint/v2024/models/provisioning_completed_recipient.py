# Generated from schema/.
"""Provisioning completed recipient."""

from sailpoint.v2024.models import ProvisioningCompletedRecipient

__all__ = ["ProvisioningCompletedRecipient"]
