# Generated from schema/.
"""Form definition dynamic schema request attributes."""

from sailpoint.beta.models import FormDefinitionDynamicSchemaRequestAttributes

__all__ = ["FormDefinitionDynamicSchemaRequestAttributes"]
