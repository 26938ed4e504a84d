# Generated from schema/.
"""Mfa config test response."""

from sailpoint.beta.models import MfaConfigTestResponse

__all__ = ["MfaConfigTestResponse"]
