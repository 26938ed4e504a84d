# Generated from schema/.
"""Provisioning details."""

from sailpoint.v2024.models import ProvisioningDetails

__all__ = ["ProvisioningDetails"]
