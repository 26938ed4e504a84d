# Generated from schema/.
"""The identity to preview, and the mappings to preview it with."""

from sailpoint.v2025.models import IdentityPreviewRequest

__all__ = ["IdentityPreviewRequest"]
