# Generated from schema/.
"""Access profile usage used by inner."""

from sailpoint.v2025.models import AccessProfileUsageUsedByInner

__all__ = ["AccessProfileUsageUsedByInner"]
