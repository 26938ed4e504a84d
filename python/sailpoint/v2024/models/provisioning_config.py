# Generated from schema/.
"""Provisioning config."""

from sailpoint.v2024.models import ProvisioningConfig

__all__ = ["ProvisioningConfig"]
