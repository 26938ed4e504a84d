# Generated from schema/.
"""Provisioning completed."""

from sailpoint.v2024.models import ProvisioningCompleted

__all__ = ["ProvisioningCompleted"]
