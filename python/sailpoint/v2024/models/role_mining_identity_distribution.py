# Generated from schema/.
"""Role mining identity distribution."""

from sailpoint.v2024.models import RoleMiningIdentityDistribution

__all__ = ["RoleMiningIdentityDistribution"]
