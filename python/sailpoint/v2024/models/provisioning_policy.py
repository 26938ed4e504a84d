# Generated from schema/.
"""A provisioning policy: the attributes that an operation sends to the source."""

from sailpoint.v2024.models.provisioning_policy_dto import ProvisioningPolicyDto as ProvisioningPolicy

__all__ = ["ProvisioningPolicy"]
