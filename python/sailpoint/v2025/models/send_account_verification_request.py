# Generated from schema/.
"""The way to send a verification token."""

from sailpoint.v2025.models import SendAccountVerificationRequest

__all__ = ["SendAccountVerificationRequest"]
