# Generated from schema/.
"""Identity attributes changed identity."""

from sailpoint.v2025.models import IdentityAttributesChangedIdentity

__all__ = ["IdentityAttributesChangedIdentity"]
