# Generated from schema/.
"""Identity attributes changed identity."""

from sailpoint.beta.models import IdentityAttributesChangedIdentity

__all__ = ["IdentityAttributesChangedIdentity"]
