# Generated from schema/.
"""Mfa okta config."""

from sailpoint.v2025.models import MfaOktaConfig

__all__ = ["MfaOktaConfig"]
