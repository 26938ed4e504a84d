# Written by `make stubs` from schema/; change it there.
"""The way to send a verification token."""

from sailpoint._core import model

__all__ = ["SendAccountVerificationRequest"]

SendAccountVerificationRequest = model("v2024", "SendAccountVerificationRequest")
