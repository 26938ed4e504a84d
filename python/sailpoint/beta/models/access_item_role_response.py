# Generated from schema/.
"""Access item role response."""

from sailpoint.beta.models import AccessItemRoleResponse

__all__ = ["AccessItemRoleResponse"]
