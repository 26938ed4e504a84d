# Written by `make stubs` from schema/; change it there.
"""Password info."""

from sailpoint._core import model

__all__ = ["PasswordInfo"]

PasswordInfo = model("v2024", "PasswordInfo")
