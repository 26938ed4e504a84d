# Generated from schema/.
"""Provisioning completed."""

from sailpoint.beta.models import ProvisioningCompleted

__all__ = ["ProvisioningCompleted"]
