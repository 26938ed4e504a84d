# Generated from schema/.
"""Identity attribute names."""

from sailpoint.v2024.models import IdentityAttributeNames

__all__ = ["IdentityAttributeNames"]
