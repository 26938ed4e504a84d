# Generated from schema/.
"""Role document."""

from sailpoint.v2025.models import RoleDocument

__all__ = ["RoleDocument"]
