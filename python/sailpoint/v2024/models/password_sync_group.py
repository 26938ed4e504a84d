# Written by `make stubs` from schema/; change it there.
"""Password sync group."""

from sailpoint._core import model

__all__ = ["PasswordSyncGroup"]

PasswordSyncGroup = model("v2024", "PasswordSyncGroup")
