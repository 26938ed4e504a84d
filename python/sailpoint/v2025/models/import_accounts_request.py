# Generated from schema/.
"""Import accounts request."""

from sailpoint.v2025.models import ImportAccountsRequest

__all__ = ["ImportAccountsRequest"]
