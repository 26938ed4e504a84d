# Generated from schema/.
"""A provisioning policy: the attributes that an operation sends to the source."""

from sailpoint.beta.models import ProvisioningPolicyDto

__all__ = ["ProvisioningPolicyDto"]
