# Generated from schema/.
"""Duo verification request."""

from sailpoint.beta.models import DuoVerificationRequest

__all__ = ["DuoVerificationRequest"]
