# Written by `make stubs` from schema/; change it there.
"""Identity manager ref."""

from sailpoint._core import model

__all__ = ["IdentityManagerRef"]

IdentityManagerRef = model("v2024", "IdentityManagerRef")
