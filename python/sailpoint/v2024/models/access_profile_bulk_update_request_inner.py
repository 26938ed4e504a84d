# Generated from schema/.
"""The change of one access profile."""

from sailpoint.v2024.models import AccessProfileBulkUpdateRequestInner

__all__ = ["AccessProfileBulkUpdateRequestInner"]
