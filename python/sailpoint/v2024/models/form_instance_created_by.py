# Written by `make stubs` from schema/; change it there.
"""Form instance created by."""

from sailpoint._core import model

__all__ = ["FormInstanceCreatedBy"]

FormInstanceCreatedBy = model("v2024", "FormInstanceCreatedBy")
