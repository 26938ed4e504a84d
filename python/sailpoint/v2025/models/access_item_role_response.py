# Generated from schema/.
"""Access item role response."""

from sailpoint.v2025.models import AccessItemRoleResponse

__all__ = ["AccessItemRoleResponse"]
