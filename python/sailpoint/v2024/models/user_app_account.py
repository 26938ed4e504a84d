# Written by `make stubs` from schema/; change it there.
"""User app account."""

from sailpoint._core import model

__all__ = ["UserAppAccount"]

UserAppAccount = model("v2024", "UserAppAccount")
