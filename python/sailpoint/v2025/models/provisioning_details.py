# Generated from schema/.
"""Provisioning details."""

from sailpoint.v2025.models import ProvisioningDetails

__all__ = ["ProvisioningDetails"]
