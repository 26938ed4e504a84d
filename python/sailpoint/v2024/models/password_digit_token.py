# Written by `make stubs` from schema/; change it there.
"""Password digit token."""

from sailpoint._core import model

__all__ = ["PasswordDigitToken"]

PasswordDigitToken = model("v2024", "PasswordDigitToken")
