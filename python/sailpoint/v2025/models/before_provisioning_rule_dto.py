# Generated from schema/.
"""Before provisioning rule dto."""

from sailpoint.v2025.models import BeforeProvisioningRuleDto

__all__ = ["BeforeProvisioningRuleDto"]
