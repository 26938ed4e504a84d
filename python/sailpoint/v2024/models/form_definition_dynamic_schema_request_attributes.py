# Generated from schema/.
"""Form definition dynamic schema request attributes."""

from sailpoint.v2024.models import FormDefinitionDynamicSchemaRequestAttributes

__all__ = ["FormDefinitionDynamicSchemaRequestAttributes"]
