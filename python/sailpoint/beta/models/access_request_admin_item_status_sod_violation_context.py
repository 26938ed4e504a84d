# Generated from schema/.
"""Access request admin item status sod violation context."""

from sailpoint.beta.models import AccessRequestAdminItemStatusSodViolationContext

__all__ = ["AccessRequestAdminItemStatusSodViolationContext"]
