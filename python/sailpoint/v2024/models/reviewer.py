# Written by `make stubs` from schema/; change it there.
"""Reviewer."""

from sailpoint._core import model

__all__ = ["Reviewer"]

Reviewer = model("v2024", "Reviewer")
