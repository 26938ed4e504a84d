# Written by `make stubs` from schema/; change it there.
"""Access profile document all of source."""

from sailpoint._core import model

__all__ = ["AccessProfileDocumentAllOfSource"]

AccessProfileDocumentAllOfSource = model("v2024", "AccessProfileDocumentAllOfSource")
