# Written by `make stubs` from schema/; change it there.
"""Form used by."""

from sailpoint._core import model

__all__ = ["FormUsedBy"]

FormUsedBy = model("v2024", "FormUsedBy")
