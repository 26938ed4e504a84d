# Generated from schema/.
"""The result of starting the deletion of access profiles."""

from sailpoint.v2024.models import AccessProfileBulkDeleteResponse

__all__ = ["AccessProfileBulkDeleteResponse"]
