# Generated from schema/.
"""Public identity attributes inner."""

from sailpoint.v2024.models import PublicIdentityAttributesInner

__all__ = ["PublicIdentityAttributesInner"]
