# Written by `make stubs` from schema/; change it there.
"""Provisioning criteria level1."""

from sailpoint._core import model

__all__ = ["ProvisioningCriteriaLevel1"]

ProvisioningCriteriaLevel1 = model("v2024", "ProvisioningCriteriaLevel1")
