# Generated from schema/.
"""The access profiles to delete."""

from sailpoint.v2025.models import AccessProfileBulkDeleteRequest

__all__ = ["AccessProfileBulkDeleteRequest"]
