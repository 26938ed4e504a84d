# Generated from schema/.
"""The access profiles to delete."""

from sailpoint.v2024.models import AccessProfileBulkDeleteRequest

__all__ = ["AccessProfileBulkDeleteRequest"]
