# Generated from schema/.
"""Access profile usage used by inner."""

from sailpoint.v3.models import AccessProfileUsageUsedByInner

__all__ = ["AccessProfileUsageUsedByInner"]
