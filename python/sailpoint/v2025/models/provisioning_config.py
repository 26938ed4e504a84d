# Generated from schema/.
"""Provisioning config."""

from sailpoint.v2025.models import ProvisioningConfig

__all__ = ["ProvisioningConfig"]
