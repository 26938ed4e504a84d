# Written by `make stubs` from schema/; change it there.
"""Form element."""

from sailpoint._core import model

__all__ = ["FormElement"]

FormElement = model("v2024", "FormElement")
