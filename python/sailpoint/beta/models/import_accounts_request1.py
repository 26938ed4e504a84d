# Generated from schema/.
"""Import accounts request1."""

from sailpoint.beta.models import ImportAccountsRequest1

__all__ = ["ImportAccountsRequest1"]
