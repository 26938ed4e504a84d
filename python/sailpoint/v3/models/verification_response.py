# Generated from schema/.
"""Verification response."""

from sailpoint.v3.models import VerificationResponse

__all__ = ["VerificationResponse"]
