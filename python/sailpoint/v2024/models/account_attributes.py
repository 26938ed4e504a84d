# Written by `make stubs` from schema/; change it there.
"""The attributes of an account."""

from sailpoint._core import model

__all__ = ["AccountAttributes"]

AccountAttributes = model("v2024", "AccountAttributes")
