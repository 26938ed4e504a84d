# Generated from schema/.
"""Provisioning completed recipient."""

from sailpoint.v2025.models import ProvisioningCompletedRecipient

__all__ = ["ProvisioningCompletedRecipient"]
