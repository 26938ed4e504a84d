# Generated from schema/.
"""Access profile usage used by inner."""

from sailpoint.beta.models import AccessProfileUsageUsedByInner

__all__ = ["AccessProfileUsageUsedByInner"]
