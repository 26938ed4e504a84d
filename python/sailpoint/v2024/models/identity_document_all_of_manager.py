# Written by `make stubs` from schema/; change it there.
"""Identity document all of manager."""

from sailpoint._core import model

__all__ = ["IdentityDocumentAllOfManager"]

IdentityDocumentAllOfManager = model("v2024", "IdentityDocumentAllOfManager")
