# Generated from schema/.
"""Identity attributes changed changes inner."""

from sailpoint.beta.models import IdentityAttributesChangedChangesInner

__all__ = ["IdentityAttributesChangedChangesInner"]
