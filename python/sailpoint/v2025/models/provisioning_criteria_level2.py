# Generated from schema/.
"""Provisioning criteria level2."""

from sailpoint.v2025.models import ProvisioningCriteriaLevel2

__all__ = ["ProvisioningCriteriaLevel2"]
