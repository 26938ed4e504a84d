# Generated from schema/.
"""The current and the previewed value of an identity attribute."""

from sailpoint.v2025.models import IdentityAttributePreview

__all__ = ["IdentityAttributePreview"]
