# Written by `make stubs` from schema/; change it there.
"""The result for one identity."""

from sailpoint._core import model

__all__ = ["BulkIdentitiesAccountsResponse"]

BulkIdentitiesAccountsResponse = model("v2024", "BulkIdentitiesAccountsResponse")
