# Generated from schema/.
"""Role mining identity distribution."""

from sailpoint.beta.models import RoleMiningIdentityDistribution

__all__ = ["RoleMiningIdentityDistribution"]
