# Written by `make stubs` from schema/; change it there.
"""Auth profile summary."""

from sailpoint._core import model

__all__ = ["AuthProfileSummary"]

AuthProfileSummary = model("v2024", "AuthProfileSummary")
