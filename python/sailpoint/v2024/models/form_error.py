# Generated from schema/.
"""Form error."""

from sailpoint.v2024.models import FormError

__all__ = ["FormError"]
