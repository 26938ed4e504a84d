# Written by `make stubs` from schema/; change it there.
"""Role mining identity distribution."""

from sailpoint._core import model

__all__ = ["RoleMiningIdentityDistribution"]

RoleMiningIdentityDistribution = model("v2024", "RoleMiningIdentityDistribution")
