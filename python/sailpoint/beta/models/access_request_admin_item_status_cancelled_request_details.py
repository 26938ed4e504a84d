# Generated from schema/.
"""Access request admin item status cancelled request details."""

from sailpoint.beta.models import AccessRequestAdminItemStatusCancelledRequestDetails

__all__ = ["AccessRequestAdminItemStatusCancelledRequestDetails"]
