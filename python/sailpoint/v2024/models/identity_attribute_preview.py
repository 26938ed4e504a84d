# Written by `make stubs` from schema/; change it there.
"""One identity attribute before and after."""

from sailpoint._core import model

__all__ = ["IdentityAttributePreview"]

IdentityAttributePreview = model("v2024", "IdentityAttributePreview")
