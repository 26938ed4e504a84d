# Generated from schema/.
"""The identity to preview, and the mappings to preview it with."""

from sailpoint.v3.models import IdentityPreviewRequest

__all__ = ["IdentityPreviewRequest"]
