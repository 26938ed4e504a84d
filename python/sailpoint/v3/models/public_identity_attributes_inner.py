# Generated from schema/.
"""Public identity attributes inner."""

from sailpoint.v3.models import PublicIdentityAttributesInner

__all__ = ["PublicIdentityAttributesInner"]
