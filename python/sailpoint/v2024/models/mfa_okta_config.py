# Written by `make stubs` from schema/; change it there.
"""Mfa okta config."""

from sailpoint._core import model

__all__ = ["MfaOktaConfig"]

MfaOktaConfig = model("v2024", "MfaOktaConfig")
