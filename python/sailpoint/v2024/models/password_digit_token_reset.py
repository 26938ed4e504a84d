# Written by `make stubs` from schema/; change it there.
"""Password digit token reset."""

from sailpoint._core import model

__all__ = ["PasswordDigitTokenReset"]

PasswordDigitTokenReset = model("v2024", "PasswordDigitTokenReset")
