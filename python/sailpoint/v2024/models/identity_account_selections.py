# Written by `make stubs` from schema/; change it there.
"""Identity account selections."""

from sailpoint._core import model

__all__ = ["IdentityAccountSelections"]

IdentityAccountSelections = model("v2024", "IdentityAccountSelections")
