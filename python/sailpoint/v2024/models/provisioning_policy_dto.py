# Written by `make stubs` from schema/; change it there.
"""A provisioning policy: the attributes that an operation sends to the source."""

from sailpoint._core import model

__all__ = ["ProvisioningPolicyDto"]

ProvisioningPolicyDto = model("v2024", "ProvisioningPolicyDto")
