# Generated from schema/.
"""Mfa duo config."""

from sailpoint.v3.models import MfaDuoConfig

__all__ = ["MfaDuoConfig"]
