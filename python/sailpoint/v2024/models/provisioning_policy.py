# Written by `make stubs` from schema/; change it there.
"""Provisioning policy dto."""

from sailpoint.v2024.models.provisioning_policy_dto import ProvisioningPolicyDto as ProvisioningPolicy

__all__ = ["ProvisioningPolicy"]
