# Written by `make stubs` from schema/; change it there.
"""Form instance response."""

from sailpoint._core import model

__all__ = ["FormInstanceResponse"]

FormInstanceResponse = model("v2024", "FormInstanceResponse")
