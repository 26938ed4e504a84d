# Generated from schema/.
"""Role insight."""

from sailpoint.v2024.models import RoleInsight

__all__ = ["RoleInsight"]
