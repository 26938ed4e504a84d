# Generated from schema/.
"""The access profiles to delete."""

from sailpoint.beta.models import AccessProfileBulkDeleteRequest

__all__ = ["AccessProfileBulkDeleteRequest"]
