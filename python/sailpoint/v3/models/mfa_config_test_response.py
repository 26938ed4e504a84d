# Generated from schema/.
"""Mfa config test response."""

from sailpoint.v3.models import MfaConfigTestResponse

__all__ = ["MfaConfigTestResponse"]
