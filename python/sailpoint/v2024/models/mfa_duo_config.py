# Generated from schema/.
"""Mfa duo config."""

from sailpoint.v2024.models import MfaDuoConfig

__all__ = ["MfaDuoConfig"]
