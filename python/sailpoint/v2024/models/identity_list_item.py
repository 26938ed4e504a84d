# Written by `make stubs` from schema/; change it there.
"""Identity list item."""

from sailpoint._core import model

__all__ = ["IdentityListItem"]

IdentityListItem = model("v2024", "IdentityListItem")
