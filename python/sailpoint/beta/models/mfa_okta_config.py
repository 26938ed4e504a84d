# Generated from schema/.
"""Mfa okta config."""

from sailpoint.beta.models import MfaOktaConfig

__all__ = ["MfaOktaConfig"]
