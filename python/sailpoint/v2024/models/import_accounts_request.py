# Written by `make stubs` from schema/; change it there.
"""Import accounts request."""

from sailpoint._core import model

__all__ = ["ImportAccountsRequest"]

ImportAccountsRequest = model("v2024", "ImportAccountsRequest")
