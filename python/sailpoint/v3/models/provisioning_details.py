# Generated from schema/.
"""Provisioning details."""

from sailpoint.v3.models import ProvisioningDetails

__all__ = ["ProvisioningDetails"]
