# Written by `make stubs` from schema/; change it there.
"""Auth profile."""

from sailpoint._core import model

__all__ = ["AuthProfile"]

AuthProfile = model("v2024", "AuthProfile")
