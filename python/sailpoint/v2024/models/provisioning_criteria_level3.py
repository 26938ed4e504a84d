# Generated from schema/.
"""Provisioning criteria level3."""

from sailpoint.v2024.models import ProvisioningCriteriaLevel3

__all__ = ["ProvisioningCriteriaLevel3"]
