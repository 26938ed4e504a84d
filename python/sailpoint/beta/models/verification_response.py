# Generated from schema/.
"""Verification response."""

from sailpoint.beta.models import VerificationResponse

__all__ = ["VerificationResponse"]
