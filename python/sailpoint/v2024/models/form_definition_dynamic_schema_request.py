# Generated from schema/.
"""Form definition dynamic schema request."""

from sailpoint.v2024.models import FormDefinitionDynamicSchemaRequest

__all__ = ["FormDefinitionDynamicSchemaRequest"]
