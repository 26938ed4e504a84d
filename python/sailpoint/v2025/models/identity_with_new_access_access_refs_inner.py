# Generated from schema/.
"""Identity with new access access refs inner."""

from sailpoint.v2025.models import IdentityWithNewAccessAccessRefsInner

__all__ = ["IdentityWithNewAccessAccessRefsInner"]
