# Generated from schema/.
"""Identity with new access access refs inner."""

from sailpoint.v3.models import IdentityWithNewAccessAccessRefsInner

__all__ = ["IdentityWithNewAccessAccessRefsInner"]
