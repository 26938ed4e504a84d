# Generated from schema/.
"""Provisioning config."""

from sailpoint.v3.models import ProvisioningConfig

__all__ = ["ProvisioningConfig"]
