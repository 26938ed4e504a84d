# Generated from schema/.
"""Duo verification request."""

from sailpoint.v3.models import DuoVerificationRequest

__all__ = ["DuoVerificationRequest"]
