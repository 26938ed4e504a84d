# Written by `make stubs` from schema/; change it there.
"""Password info query DTO."""

from sailpoint._core import model

__all__ = ["PasswordInfoQueryDTO"]

PasswordInfoQueryDTO = model("v2024", "PasswordInfoQueryDTO")
