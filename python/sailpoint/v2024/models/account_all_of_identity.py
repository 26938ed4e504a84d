# Written by `make stubs` from schema/; change it there.
"""Reference to the identity of an account."""

from sailpoint._core import model

__all__ = ["AccountAllOfIdentity"]

AccountAllOfIdentity = model("v2024", "AccountAllOfIdentity")
