# Written by `make stubs` from schema/; change it there.
"""Identity reference."""

from sailpoint._core import model

__all__ = ["IdentityReference"]

IdentityReference = model("v2024", "IdentityReference")
