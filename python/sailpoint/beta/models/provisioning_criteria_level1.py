# Generated from schema/.
"""Provisioning criteria level1."""

from sailpoint.beta.models import ProvisioningCriteriaLevel1

__all__ = ["ProvisioningCriteriaLevel1"]
