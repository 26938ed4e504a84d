# Generated from schema/.
"""Role insight."""

from sailpoint.v2025.models import RoleInsight

__all__ = ["RoleInsight"]
