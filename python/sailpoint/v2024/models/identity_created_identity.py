# Written by `make stubs` from schema/; change it there.
"""Identity created identity."""

from sailpoint._core import model

__all__ = ["IdentityCreatedIdentity"]

IdentityCreatedIdentity = model("v2024", "IdentityCreatedIdentity")
