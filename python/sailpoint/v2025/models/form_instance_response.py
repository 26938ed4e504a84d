# Generated from schema/.
"""Form instance response."""

from sailpoint.v2025.models import FormInstanceResponse

__all__ = ["FormInstanceResponse"]
