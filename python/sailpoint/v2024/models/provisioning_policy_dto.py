# Written by `make stubs` from schema/; change it there.
"""Provisioning policy dto."""

from sailpoint._core import model

__all__ = ["ProvisioningPolicyDto"]

ProvisioningPolicyDto = model("v2024", "ProvisioningPolicyDto")
