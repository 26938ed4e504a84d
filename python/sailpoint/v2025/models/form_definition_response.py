# Generated from schema/.
"""Form definition response."""

from sailpoint.v2025.models import FormDefinitionResponse

__all__ = ["FormDefinitionResponse"]
