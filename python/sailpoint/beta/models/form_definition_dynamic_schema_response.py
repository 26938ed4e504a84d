# Generated from schema/.
"""Form definition dynamic schema response."""

from sailpoint.beta.models import FormDefinitionDynamicSchemaResponse

__all__ = ["FormDefinitionDynamicSchemaResponse"]
