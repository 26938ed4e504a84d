# Generated from schema/.
"""Form definition response."""

from sailpoint.beta.models import FormDefinitionResponse

__all__ = ["FormDefinitionResponse"]
