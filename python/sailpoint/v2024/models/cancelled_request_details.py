# Generated from schema/.
"""Cancelled request details."""

from sailpoint.v2024.models import CancelledRequestDetails

__all__ = ["CancelledRequestDetails"]
