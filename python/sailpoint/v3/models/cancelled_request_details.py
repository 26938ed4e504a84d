# Generated from schema/.
"""Cancelled request details."""

from sailpoint.v3.models import CancelledRequestDetails

__all__ = ["CancelledRequestDetails"]
