# Generated from schema/.
"""The result for one identity."""

from sailpoint.v2025.models import BulkIdentitiesAccountsResponse

__all__ = ["BulkIdentitiesAccountsResponse"]
