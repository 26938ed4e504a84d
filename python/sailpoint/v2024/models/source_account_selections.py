# Written by `make stubs` from schema/; change it there.
"""Source account selections."""

from sailpoint._core import model

__all__ = ["SourceAccountSelections"]

SourceAccountSelections = model("v2024", "SourceAccountSelections")
