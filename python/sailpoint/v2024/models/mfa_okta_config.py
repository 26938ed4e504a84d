# Generated from schema/.
"""Mfa okta config."""

from sailpoint.v2024.models import MfaOktaConfig

__all__ = ["MfaOktaConfig"]
