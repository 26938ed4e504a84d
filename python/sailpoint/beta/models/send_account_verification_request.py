# Generated from schema/.
"""The way to send a verification token."""

from sailpoint.beta.models import SendAccountVerificationRequest

__all__ = ["SendAccountVerificationRequest"]
