# Generated from schema/.
"""Form element preview request."""

from sailpoint.v2024.models import FormElementPreviewRequest

__all__ = ["FormElementPreviewRequest"]
