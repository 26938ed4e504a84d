# Generated from schema/.
"""Role mining session status."""

from sailpoint.v2025.models import RoleMiningSessionStatus

__all__ = ["RoleMiningSessionStatus"]
