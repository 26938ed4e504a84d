# Generated from schema/.
"""Provisioning criteria level1."""

from sailpoint.v3.models import ProvisioningCriteriaLevel1

__all__ = ["ProvisioningCriteriaLevel1"]
