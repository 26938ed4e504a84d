# Generated from schema/.
"""The attributes that an identity would get from the mappings; nothing is stored."""

from sailpoint.beta.models import IdentityPreviewResponse

__all__ = ["IdentityPreviewResponse"]
