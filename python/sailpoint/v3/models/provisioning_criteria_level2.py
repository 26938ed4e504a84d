# Generated from schema/.
"""Provisioning criteria level2."""

from sailpoint.v3.models import ProvisioningCriteriaLevel2

__all__ = ["ProvisioningCriteriaLevel2"]
