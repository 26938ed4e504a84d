# Generated from schema/.
"""Mfa duo config."""

from sailpoint.v2025.models import MfaDuoConfig

__all__ = ["MfaDuoConfig"]
