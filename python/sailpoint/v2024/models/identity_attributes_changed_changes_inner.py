# Generated from schema/.
"""Identity attributes changed changes inner."""

from sailpoint.v2024.models import IdentityAttributesChangedChangesInner

__all__ = ["IdentityAttributesChangedChangesInner"]
