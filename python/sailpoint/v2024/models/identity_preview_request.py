# Generated from schema/.
"""The identity to preview, and the mappings to preview it with."""

from sailpoint.v2024.models import IdentityPreviewRequest

__all__ = ["IdentityPreviewRequest"]
