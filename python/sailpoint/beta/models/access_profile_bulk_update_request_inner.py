# Generated from schema/.
"""The change of one access profile."""

from sailpoint.beta.models import AccessProfileBulkUpdateRequestInner

__all__ = ["AccessProfileBulkUpdateRequestInner"]
