# Generated from schema/.
"""Role mining session scope."""

from sailpoint.v2025.models import RoleMiningSessionScope

__all__ = ["RoleMiningSessionScope"]
