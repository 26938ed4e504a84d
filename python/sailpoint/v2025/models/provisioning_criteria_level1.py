# Generated from schema/.
"""Provisioning criteria level1."""

from sailpoint.v2025.models import ProvisioningCriteriaLevel1

__all__ = ["ProvisioningCriteriaLevel1"]
