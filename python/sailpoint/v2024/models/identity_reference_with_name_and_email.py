# Written by `make stubs` from schema/; change it there.
"""Identity reference with name and email."""

from sailpoint._core import model

__all__ = ["IdentityReferenceWithNameAndEmail"]

IdentityReferenceWithNameAndEmail = model("v2024", "IdentityReferenceWithNameAndEmail")
