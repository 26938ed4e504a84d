# Generated from schema/.
"""Form element preview request."""

from sailpoint.beta.models import FormElementPreviewRequest

__all__ = ["FormElementPreviewRequest"]
