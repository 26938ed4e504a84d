# Written by `make stubs` from schema/; change it there.
"""Mfa config test response."""

from sailpoint._core import model

__all__ = ["MfaConfigTestResponse"]

MfaConfigTestResponse = model("v2024", "MfaConfigTestResponse")
