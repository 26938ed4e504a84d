# Generated from schema/.
"""Verification poll request."""

from sailpoint.beta.models import VerificationPollRequest

__all__ = ["VerificationPollRequest"]
