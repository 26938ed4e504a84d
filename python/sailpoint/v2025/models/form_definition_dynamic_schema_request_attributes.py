# Generated from schema/.
"""Form definition dynamic schema request attributes."""

from sailpoint.v2025.models import FormDefinitionDynamicSchemaRequestAttributes

__all__ = ["FormDefinitionDynamicSchemaRequestAttributes"]
