# Generated from schema/.
"""The roles to list."""

from sailpoint.v2024.models import RoleListFilterDTO

__all__ = ["RoleListFilterDTO"]
