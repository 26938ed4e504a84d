# Generated from schema/.
"""Form definition dynamic schema response."""

from sailpoint.v2024.models import FormDefinitionDynamicSchemaResponse

__all__ = ["FormDefinitionDynamicSchemaResponse"]
