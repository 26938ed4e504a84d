# Written by `make stubs` from schema/; change it there.
"""Form definition input."""

from sailpoint._core import model

__all__ = ["FormDefinitionInput"]

FormDefinitionInput = model("v2024", "FormDefinitionInput")
