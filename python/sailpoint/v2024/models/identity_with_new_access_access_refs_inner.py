# Written by `make stubs` from schema/; change it there.
"""Identity with new access access refs inner."""

from sailpoint._core import model

__all__ = ["IdentityWithNewAccessAccessRefsInner"]

IdentityWithNewAccessAccessRefsInner = model("v2024", "IdentityWithNewAccessAccessRefsInner")
