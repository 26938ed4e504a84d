# Generated from schema/.
"""Role mining session scope."""

from sailpoint.v2024.models import RoleMiningSessionScope

__all__ = ["RoleMiningSessionScope"]
