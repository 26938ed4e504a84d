# Generated from schema/.
"""The access profiles to delete."""

from sailpoint.v3.models import AccessProfileBulkDeleteRequest

__all__ = ["AccessProfileBulkDeleteRequest"]
