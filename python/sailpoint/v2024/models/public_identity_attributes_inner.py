# Written by `make stubs` from schema/; change it there.
"""Public identity attributes inner."""

from sailpoint._core import model

__all__ = ["PublicIdentityAttributesInner"]

PublicIdentityAttributesInner = model("v2024", "PublicIdentityAttributesInner")
