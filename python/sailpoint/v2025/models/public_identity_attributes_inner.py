# Generated from schema/.
"""Public identity attributes inner."""

from sailpoint.v2025.models import PublicIdentityAttributesInner

__all__ = ["PublicIdentityAttributesInner"]
