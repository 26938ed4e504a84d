# Written by `make stubs` from schema/; change it there.
"""Role mining identity distribution distribution inner."""

from sailpoint._core import model

__all__ = ["RoleMiningIdentityDistributionDistributionInner"]

RoleMiningIdentityDistributionDistributionInner = model("v2024", "RoleMiningIdentityDistributionDistributionInner")
