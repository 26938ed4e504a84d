# Written by `make stubs` from schema/; change it there.
"""Reference to the manager of an identity."""

from sailpoint._core import model

__all__ = ["IdentityManagerRef"]

IdentityManagerRef = model("v2024", "IdentityManagerRef")
