# Generated from schema/.
"""Import accounts request."""

from sailpoint.v2024.models import ImportAccountsRequest

__all__ = ["ImportAccountsRequest"]
