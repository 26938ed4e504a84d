# Written by `make stubs` from schema/; change it there.
"""Auth user."""

from sailpoint._core import model

__all__ = ["AuthUser"]

AuthUser = model("v2024", "AuthUser")
