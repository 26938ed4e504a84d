# Generated from schema/.
"""Identity with new access access refs inner."""

from sailpoint.beta.models import IdentityWithNewAccessAccessRefsInner

__all__ = ["IdentityWithNewAccessAccessRefsInner"]
