# Written by `make stubs` from schema/; change it there.
"""Form definition response."""

from sailpoint._core import model

__all__ = ["FormDefinitionResponse"]

FormDefinitionResponse = model("v2024", "FormDefinitionResponse")
