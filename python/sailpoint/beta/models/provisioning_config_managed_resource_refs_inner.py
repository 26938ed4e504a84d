# Generated from schema/.
"""Provisioning config managed resource refs inner."""

from sailpoint.beta.models import ProvisioningConfigManagedResourceRefsInner

__all__ = ["ProvisioningConfigManagedResourceRefsInner"]
