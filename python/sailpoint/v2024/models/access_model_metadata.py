# Written by `make stubs` from schema/; change it there.
"""Access model metadata."""

from sailpoint._core import model

__all__ = ["AccessModelMetadata"]

AccessModelMetadata = model("v2024", "AccessModelMetadata")
