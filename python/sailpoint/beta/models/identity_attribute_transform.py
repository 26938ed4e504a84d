# Generated from schema/.
"""The mapping of one identity attribute."""

from sailpoint.beta.models import IdentityAttributeTransform

__all__ = ["IdentityAttributeTransform"]
