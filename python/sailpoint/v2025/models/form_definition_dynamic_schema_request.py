# Generated from schema/.
"""Form definition dynamic schema request."""

from sailpoint.v2025.models import FormDefinitionDynamicSchemaRequest

__all__ = ["FormDefinitionDynamicSchemaRequest"]
