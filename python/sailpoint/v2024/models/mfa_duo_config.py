# Written by `make stubs` from schema/; change it there.
"""Mfa duo config."""

from sailpoint._core import model

__all__ = ["MfaDuoConfig"]

MfaDuoConfig = model("v2024", "MfaDuoConfig")
