# Written by `make stubs` from schema/; change it there.
"""Before provisioning rule dto."""

from sailpoint._core import model

__all__ = ["BeforeProvisioningRuleDto"]

BeforeProvisioningRuleDto = model("v2024", "BeforeProvisioningRuleDto")
