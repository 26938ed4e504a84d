# Written by `make stubs` from schema/; change it there.
"""The identities whose accounts are enabled or disabled."""

from sailpoint._core import model

__all__ = ["IdentitiesAccountsBulkRequest"]

IdentitiesAccountsBulkRequest = model("v2024", "IdentitiesAccountsBulkRequest")
