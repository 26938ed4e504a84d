# Generated from schema/.
"""Identity attribute names."""

from sailpoint.beta.models import IdentityAttributeNames

__all__ = ["IdentityAttributeNames"]
