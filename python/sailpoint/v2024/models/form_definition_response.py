# Generated from schema/.
"""Form definition response."""

from sailpoint.v2024.models import FormDefinitionResponse

__all__ = ["FormDefinitionResponse"]
