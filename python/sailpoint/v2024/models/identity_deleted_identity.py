# Written by `make stubs` from schema/; change it there.
"""Identity deleted identity."""

from sailpoint._core import model

__all__ = ["IdentityDeletedIdentity"]

IdentityDeletedIdentity = model("v2024", "IdentityDeletedIdentity")
