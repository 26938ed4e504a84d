# Generated from schema/.
"""Identity attribute config1."""

from sailpoint.beta.models import IdentityAttributeConfig1

__all__ = ["IdentityAttributeConfig1"]
