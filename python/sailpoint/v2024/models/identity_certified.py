# Written by `make stubs` from schema/; change it there.
"""Identity certified."""

from sailpoint._core import model

__all__ = ["IdentityCertified"]

IdentityCertified = model("v2024", "IdentityCertified")
