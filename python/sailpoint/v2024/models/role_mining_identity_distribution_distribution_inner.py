# Generated from schema/.
"""Role mining identity distribution distribution inner."""

from sailpoint.v2024.models import RoleMiningIdentityDistributionDistributionInner

__all__ = ["RoleMiningIdentityDistributionDistributionInner"]
