# Written by `make stubs` from schema/; change it there.
"""Form definition dynamic schema request attributes."""

from sailpoint._core import model

__all__ = ["FormDefinitionDynamicSchemaRequestAttributes"]

FormDefinitionDynamicSchemaRequestAttributes = model("v2024", "FormDefinitionDynamicSchemaRequestAttributes")
