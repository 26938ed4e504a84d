# Written by `make stubs` from schema/; change it there.
"""Identities accounts bulk request."""

from sailpoint._core import model

__all__ = ["IdentitiesAccountsBulkRequest"]

IdentitiesAccountsBulkRequest = model("v2024", "IdentitiesAccountsBulkRequest")
