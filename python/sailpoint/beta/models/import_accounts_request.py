# Generated from schema/.
"""Import accounts request."""

from sailpoint.beta.models import ImportAccountsRequest

__all__ = ["ImportAccountsRequest"]
