# Generated from schema/.
"""The mapping of one identity attribute."""

from sailpoint.v2024.models import IdentityAttributeTransform

__all__ = ["IdentityAttributeTransform"]
