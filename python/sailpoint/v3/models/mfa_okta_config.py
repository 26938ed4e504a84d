# Generated from schema/.
"""Mfa okta config."""

from sailpoint.v3.models import MfaOktaConfig

__all__ = ["MfaOktaConfig"]
