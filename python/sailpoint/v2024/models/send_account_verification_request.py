# Written by `make stubs` from schema/; change it there.
"""Send account verification request."""

from sailpoint._core import model

__all__ = ["SendAccountVerificationRequest"]

SendAccountVerificationRequest = model("v2024", "SendAccountVerificationRequest")
