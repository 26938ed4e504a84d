# Generated from schema/.
"""Identity attribute names."""

from sailpoint.v2025.models import IdentityAttributeNames

__all__ = ["IdentityAttributeNames"]
