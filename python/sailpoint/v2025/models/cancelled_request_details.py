# Generated from schema/.
"""Cancelled request details."""

from sailpoint.v2025.models import CancelledRequestDetails

__all__ = ["CancelledRequestDetails"]
