# Written by `make stubs` from schema/; change it there.
"""The current and the previewed value of an identity attribute."""

from sailpoint._core import model

__all__ = ["IdentityAttributePreview"]

IdentityAttributePreview = model("v2024", "IdentityAttributePreview")
