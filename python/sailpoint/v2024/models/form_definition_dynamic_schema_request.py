# Written by `make stubs` from schema/; change it there.
"""Form definition dynamic schema request."""

from sailpoint._core import model

__all__ = ["FormDefinitionDynamicSchemaRequest"]

FormDefinitionDynamicSchemaRequest = model("v2024", "FormDefinitionDynamicSchemaRequest")
