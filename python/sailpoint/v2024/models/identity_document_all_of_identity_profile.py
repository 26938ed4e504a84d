# Written by `make stubs` from schema/; change it there.
"""Identity document all of identity profile."""

from sailpoint._core import model

__all__ = ["IdentityDocumentAllOfIdentityProfile"]

IdentityDocumentAllOfIdentityProfile = model("v2024", "IdentityDocumentAllOfIdentityProfile")
