# Generated from schema/.
"""Requested item status cancelled request details."""

from sailpoint.beta.models import RequestedItemStatusCancelledRequestDetails

__all__ = ["RequestedItemStatusCancelledRequestDetails"]
