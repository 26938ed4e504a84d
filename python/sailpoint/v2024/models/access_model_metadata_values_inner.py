# Written by `make stubs` from schema/; change it there.
"""Access model metadata values inner."""

from sailpoint._core import model

__all__ = ["AccessModelMetadataValuesInner"]

AccessModelMetadataValuesInner = model("v2024", "AccessModelMetadataValuesInner")
