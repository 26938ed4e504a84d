# Generated from schema/.
"""Role mining identity distribution distribution inner."""

from sailpoint.beta.models import RoleMiningIdentityDistributionDistributionInner

__all__ = ["RoleMiningIdentityDistributionDistributionInner"]
