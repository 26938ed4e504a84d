# Generated from schema/.
"""Identity attribute transform1."""

from sailpoint.beta.models import IdentityAttributeTransform1

__all__ = ["IdentityAttributeTransform1"]
