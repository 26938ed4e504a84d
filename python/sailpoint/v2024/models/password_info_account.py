# Written by `make stubs` from schema/; change it there.
"""Password info account."""

from sailpoint._core import model

__all__ = ["PasswordInfoAccount"]

PasswordInfoAccount = model("v2024", "PasswordInfoAccount")
