# Generated from schema/.
"""Cancelled request details."""

from sailpoint.beta.models import CancelledRequestDetails

__all__ = ["CancelledRequestDetails"]
