# Generated from schema/.
"""Role document."""

from sailpoint.v3.models import RoleDocument

__all__ = ["RoleDocument"]
