# Generated from schema/.
"""Verification poll request."""

from sailpoint.v3.models import VerificationPollRequest

__all__ = ["VerificationPollRequest"]
