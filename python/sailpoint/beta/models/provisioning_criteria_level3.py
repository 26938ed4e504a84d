# Generated from schema/.
"""Provisioning criteria level3."""

from sailpoint.beta.models import ProvisioningCriteriaLevel3

__all__ = ["ProvisioningCriteriaLevel3"]
