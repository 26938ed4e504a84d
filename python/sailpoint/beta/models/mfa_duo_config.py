# Generated from schema/.
"""Mfa duo config."""

from sailpoint.beta.models import MfaDuoConfig

__all__ = ["MfaDuoConfig"]
