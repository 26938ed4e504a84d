# Generated from schema/.
"""Before provisioning rule dto."""

from sailpoint.v3.models import BeforeProvisioningRuleDto

__all__ = ["BeforeProvisioningRuleDto"]
