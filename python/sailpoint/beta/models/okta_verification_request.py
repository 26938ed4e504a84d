# Generated from schema/.
"""Okta verification request."""

from sailpoint.beta.models import OktaVerificationRequest

__all__ = ["OktaVerificationRequest"]
