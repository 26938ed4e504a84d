# Generated from schema/.
"""Provisioning criteria level2."""

from sailpoint.beta.models import ProvisioningCriteriaLevel2

__all__ = ["ProvisioningCriteriaLevel2"]
