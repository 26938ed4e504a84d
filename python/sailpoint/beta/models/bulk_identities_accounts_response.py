# Generated from schema/.
"""The result for one identity."""

from sailpoint.beta.models import BulkIdentitiesAccountsResponse

__all__ = ["BulkIdentitiesAccountsResponse"]
