# Generated from schema/.
"""Provisioning completed."""

from sailpoint.v2025.models import ProvisioningCompleted

__all__ = ["ProvisioningCompleted"]
