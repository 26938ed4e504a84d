# Written by `make stubs` from schema/; change it there.
"""Form error."""

from sailpoint._core import model

__all__ = ["FormError"]

FormError = model("v2024", "FormError")
