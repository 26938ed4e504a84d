# Generated from schema/.
"""Identity attributes changed."""

from sailpoint.v2024.models import IdentityAttributesChanged

__all__ = ["IdentityAttributesChanged"]
