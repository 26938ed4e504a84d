# Generated from schema/.
"""Provisioning criteria level3."""

from sailpoint.v2025.models import ProvisioningCriteriaLevel3

__all__ = ["ProvisioningCriteriaLevel3"]
