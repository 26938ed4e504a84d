# Generated from schema/.
"""Load entitlement task."""

from sailpoint.beta.models import LoadEntitlementTask

__all__ = ["LoadEntitlementTask"]
