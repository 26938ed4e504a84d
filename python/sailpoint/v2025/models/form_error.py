# Generated from schema/.
"""Form error."""

from sailpoint.v2025.models import FormError

__all__ = ["FormError"]
