# Written by `make stubs` from schema/; change it there.
"""Form instance recipient."""

from sailpoint._core import model

__all__ = ["FormInstanceRecipient"]

FormInstanceRecipient = model("v2024", "FormInstanceRecipient")
