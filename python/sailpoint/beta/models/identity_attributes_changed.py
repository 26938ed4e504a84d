# Generated from schema/.
"""Identity attributes changed."""

from sailpoint.beta.models import IdentityAttributesChanged

__all__ = ["IdentityAttributesChanged"]
