# Generated from schema/.
"""Role mining identity."""

from sailpoint.v2025.models import RoleMiningIdentity

__all__ = ["RoleMiningIdentity"]
