# Generated from schema/.
"""Verification request."""

from sailpoint.v2025.models import VerificationRequest

__all__ = ["VerificationRequest"]
