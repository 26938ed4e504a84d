# Generated from schema/.
"""The change of one access profile."""

from sailpoint.v2025.models import AccessProfileBulkUpdateRequestInner

__all__ = ["AccessProfileBulkUpdateRequestInner"]
