# Written by `make stubs` from schema/; change it there.
"""Identity document."""

from sailpoint._core import model

__all__ = ["IdentityDocument"]

IdentityDocument = model("v2024", "IdentityDocument")
