# Written by `make stubs` from schema/; change it there.
"""Identity document all of source."""

from sailpoint._core import model

__all__ = ["IdentityDocumentAllOfSource"]

IdentityDocumentAllOfSource = model("v2024", "IdentityDocumentAllOfSource")
