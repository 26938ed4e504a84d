# Written by `make stubs` from schema/; change it there.
"""The identity to preview, and the mappings to preview it with."""

from sailpoint._core import model

__all__ = ["IdentityPreviewRequest"]

IdentityPreviewRequest = model("v2024", "IdentityPreviewRequest")
