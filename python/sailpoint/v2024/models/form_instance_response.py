# Generated from schema/.
"""Form instance response."""

from sailpoint.v2024.models import FormInstanceResponse

__all__ = ["FormInstanceResponse"]
