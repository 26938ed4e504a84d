# Generated from schema/.
"""Identity attributes changed."""

from sailpoint.v2025.models import IdentityAttributesChanged

__all__ = ["IdentityAttributesChanged"]
