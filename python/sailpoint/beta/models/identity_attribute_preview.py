# Generated from schema/.
"""The current and the previewed value of an identity attribute."""

from sailpoint.beta.models import IdentityAttributePreview

__all__ = ["IdentityAttributePreview"]
