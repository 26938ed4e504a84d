# Generated from schema/.
"""The result of starting the deletion of access profiles."""

from sailpoint.v3.models import AccessProfileBulkDeleteResponse

__all__ = ["AccessProfileBulkDeleteResponse"]
