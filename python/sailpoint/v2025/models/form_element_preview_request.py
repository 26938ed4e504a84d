# Generated from schema/.
"""Form element preview request."""

from sailpoint.v2025.models import FormElementPreviewRequest

__all__ = ["FormElementPreviewRequest"]
