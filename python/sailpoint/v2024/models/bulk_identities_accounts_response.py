# Generated from schema/.
"""The result for one identity."""

from sailpoint.v2024.models import BulkIdentitiesAccountsResponse

__all__ = ["BulkIdentitiesAccountsResponse"]
