# Generated from schema/.
"""Before provisioning rule dto."""

from sailpoint.beta.models import BeforeProvisioningRuleDto

__all__ = ["BeforeProvisioningRuleDto"]
