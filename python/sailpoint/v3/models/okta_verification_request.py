# Generated from schema/.
"""Okta verification request."""

from sailpoint.v3.models import OktaVerificationRequest

__all__ = ["OktaVerificationRequest"]
