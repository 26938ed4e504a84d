# Written by `make stubs` from schema/; change it there.
"""Provisioning criteria level2."""

from sailpoint._core import model

__all__ = ["ProvisioningCriteriaLevel2"]

ProvisioningCriteriaLevel2 = model("v2024", "ProvisioningCriteriaLevel2")
