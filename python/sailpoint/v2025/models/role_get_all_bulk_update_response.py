# Generated from schema/.
"""Role get all bulk update response."""

from sailpoint.v2025.models import RoleGetAllBulkUpdateResponse

__all__ = ["RoleGetAllBulkUpdateResponse"]
