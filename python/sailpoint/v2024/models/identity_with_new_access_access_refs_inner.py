# Generated from schema/.
"""Identity with new access access refs inner."""

from sailpoint.v2024.models import IdentityWithNewAccessAccessRefsInner

__all__ = ["IdentityWithNewAccessAccessRefsInner"]
