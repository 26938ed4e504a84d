# Generated from schema/.
"""The mapping of one identity attribute."""

from sailpoint.v3.models import IdentityAttributeTransform

__all__ = ["IdentityAttributeTransform"]
