# Written by `make stubs` from schema/; change it there.
"""Provisioning criteria level3."""

from sailpoint._core import model

__all__ = ["ProvisioningCriteriaLevel3"]

ProvisioningCriteriaLevel3 = model("v2024", "ProvisioningCriteriaLevel3")
