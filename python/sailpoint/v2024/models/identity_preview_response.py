# Written by `make stubs` from schema/; change it there.
"""The attributes that an identity would get from the mappings; nothing is stored."""

from sailpoint._core import model

__all__ = ["IdentityPreviewResponse"]

IdentityPreviewResponse = model("v2024", "IdentityPreviewResponse")
