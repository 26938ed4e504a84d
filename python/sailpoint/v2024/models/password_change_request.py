# Written by `make stubs` from schema/; change it there.
"""Password change request."""

from sailpoint._core import model

__all__ = ["PasswordChangeRequest"]

PasswordChangeRequest = model("v2024", "PasswordChangeRequest")
