# Generated from schema/.
"""Form error."""

from sailpoint.beta.models import FormError

__all__ = ["FormError"]
