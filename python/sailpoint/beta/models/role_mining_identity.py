# Generated from schema/.
"""Role mining identity."""

from sailpoint.beta.models import RoleMiningIdentity

__all__ = ["RoleMiningIdentity"]
