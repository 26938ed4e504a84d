# Written by `make stubs` from schema/; change it there.
"""Source creation errors."""

from sailpoint._core import model

__all__ = ["SourceCreationErrors"]

SourceCreationErrors = model("v2024", "SourceCreationErrors")
