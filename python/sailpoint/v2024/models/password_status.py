# Written by `make stubs` from schema/; change it there.
"""Password status."""

from sailpoint._core import model

__all__ = ["PasswordStatus"]

PasswordStatus = model("v2024", "PasswordStatus")
