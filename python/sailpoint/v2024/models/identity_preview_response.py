# Written by `make stubs` from schema/; change it there.
"""An identity's attributes as the mappings would make them; nothing is stored."""

from sailpoint._core import model

__all__ = ["IdentityPreviewResponse"]

IdentityPreviewResponse = model("v2024", "IdentityPreviewResponse")
