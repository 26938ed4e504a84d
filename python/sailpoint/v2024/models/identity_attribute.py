# Written by `make stubs` from schema/; change it there.
"""Identity attribute."""

from sailpoint._core import model

__all__ = ["IdentityAttribute"]

IdentityAttribute = model("v2024", "IdentityAttribute")
