# Generated from schema/.
"""Mfa config test response."""

from sailpoint.v2025.models import MfaConfigTestResponse

__all__ = ["MfaConfigTestResponse"]
