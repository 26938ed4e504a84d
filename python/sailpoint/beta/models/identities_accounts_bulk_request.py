# Generated from schema/.
"""The identities whose accounts are enabled or disabled."""

from sailpoint.beta.models import IdentitiesAccountsBulkRequest

__all__ = ["IdentitiesAccountsBulkRequest"]
