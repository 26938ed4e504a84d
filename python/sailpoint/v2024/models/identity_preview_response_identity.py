# Written by `make stubs` from schema/; change it there.
"""Reference to the identity that is previewed."""

from sailpoint._core import model

__all__ = ["IdentityPreviewResponseIdentity"]

IdentityPreviewResponseIdentity = model("v2024", "IdentityPreviewResponseIdentity")
