# Written by `make stubs` from schema/; change it there.
"""User app owner."""

from sailpoint._core import model

__all__ = ["UserAppOwner"]

UserAppOwner = model("v2024", "UserAppOwner")
