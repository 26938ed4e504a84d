# Written by `make stubs` from schema/; change it there.
"""Access profile summary."""

from sailpoint._core import model

__all__ = ["AccessProfileSummary"]

AccessProfileSummary = model("v2024", "AccessProfileSummary")
