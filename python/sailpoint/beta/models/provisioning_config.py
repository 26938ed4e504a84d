# Generated from schema/.
"""Provisioning config."""

from sailpoint.beta.models import ProvisioningConfig

__all__ = ["ProvisioningConfig"]
