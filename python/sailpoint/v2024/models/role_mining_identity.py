# Generated from schema/.
"""Role mining identity."""

from sailpoint.v2024.models import RoleMiningIdentity

__all__ = ["RoleMiningIdentity"]
