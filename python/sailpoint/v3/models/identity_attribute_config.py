# Generated from schema/.
"""The mappings of an identity profile."""

from sailpoint.v3.models import IdentityAttributeConfig

__all__ = ["IdentityAttributeConfig"]
