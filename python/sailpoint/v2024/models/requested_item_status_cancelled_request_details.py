# Generated from schema/.
"""Requested item status cancelled request details."""

from sailpoint.v2024.models import RequestedItemStatusCancelledRequestDetails

__all__ = ["RequestedItemStatusCancelledRequestDetails"]
