# Generated from schema/.
"""Form instance response."""

from sailpoint.beta.models import FormInstanceResponse

__all__ = ["FormInstanceResponse"]
