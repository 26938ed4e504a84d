# Generated from schema/.
"""Identity attributes changed identity."""

from sailpoint.v2024.models import IdentityAttributesChangedIdentity

__all__ = ["IdentityAttributesChangedIdentity"]
