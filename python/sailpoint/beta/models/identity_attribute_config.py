# Generated from schema/.
"""The mappings of an identity profile."""

from sailpoint.beta.models import IdentityAttributeConfig

__all__ = ["IdentityAttributeConfig"]
