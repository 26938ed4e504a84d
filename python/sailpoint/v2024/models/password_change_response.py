# Written by `make stubs` from schema/; change it there.
"""Password change response."""

from sailpoint._core import model

__all__ = ["PasswordChangeResponse"]

PasswordChangeResponse = model("v2024", "PasswordChangeResponse")
