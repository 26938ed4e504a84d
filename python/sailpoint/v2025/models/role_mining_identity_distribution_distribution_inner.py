# Generated from schema/.
"""Role mining identity distribution distribution inner."""

from sailpoint.v2025.models import RoleMiningIdentityDistributionDistributionInner

__all__ = ["RoleMiningIdentityDistributionDistributionInner"]
