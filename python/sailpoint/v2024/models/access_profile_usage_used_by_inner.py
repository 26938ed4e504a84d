# Generated from schema/.
"""Access profile usage used by inner."""

from sailpoint.v2024.models import AccessProfileUsageUsedByInner

__all__ = ["AccessProfileUsageUsedByInner"]
