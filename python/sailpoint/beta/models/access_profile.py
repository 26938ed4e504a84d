# Generated from schema/.
"""An access profile: entitlements of one source under one name."""

from sailpoint.beta.models import AccessProfile

__all__ = ["AccessProfile"]
