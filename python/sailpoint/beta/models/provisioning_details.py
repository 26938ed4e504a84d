# Generated from schema/.
"""Provisioning details."""

from sailpoint.beta.models import ProvisioningDetails

__all__ = ["ProvisioningDetails"]
