# Generated from schema/.
"""The identities whose accounts are enabled or disabled."""

from sailpoint.v2025.models import IdentitiesAccountsBulkRequest

__all__ = ["IdentitiesAccountsBulkRequest"]
