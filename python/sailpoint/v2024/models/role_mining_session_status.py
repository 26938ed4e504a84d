# Generated from schema/.
"""Role mining session status."""

from sailpoint.v2024.models import RoleMiningSessionStatus

__all__ = ["RoleMiningSessionStatus"]
