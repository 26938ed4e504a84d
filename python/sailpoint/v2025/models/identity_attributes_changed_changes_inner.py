# Generated from schema/.
"""Identity attributes changed changes inner."""

from sailpoint.v2025.models import IdentityAttributesChangedChangesInner

__all__ = ["IdentityAttributesChangedChangesInner"]
