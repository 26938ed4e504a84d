# Generated from schema/.
"""Role document."""

from sailpoint.v2024.models import RoleDocument

__all__ = ["RoleDocument"]
