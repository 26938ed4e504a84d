# Written by `make stubs` from schema/; change it there.
"""Public identity."""

from sailpoint._core import model

__all__ = ["PublicIdentity"]

PublicIdentity = model("v2024", "PublicIdentity")
