# Written by `make stubs` from schema/; change it there.
"""The attributes of a new account."""

from sailpoint._core import model

__all__ = ["AccountAttributesCreate"]

AccountAttributesCreate = model("v2024", "AccountAttributesCreate")
