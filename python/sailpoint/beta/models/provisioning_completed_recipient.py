# Generated from schema/.
"""Provisioning completed recipient."""

from sailpoint.beta.models import ProvisioningCompletedRecipient

__all__ = ["ProvisioningCompletedRecipient"]
