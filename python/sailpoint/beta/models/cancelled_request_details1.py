# Generated from schema/.
"""Cancelled request details."""

from sailpoint.beta.models.cancelled_request_details import CancelledRequestDetails as CancelledRequestDetails1

__all__ = ["CancelledRequestDetails1"]
