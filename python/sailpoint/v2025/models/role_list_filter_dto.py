# Generated from schema/.
"""The roles to list."""

from sailpoint.v2025.models import RoleListFilterDTO

__all__ = ["RoleListFilterDTO"]
