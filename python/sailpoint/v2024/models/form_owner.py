# Written by `make stubs` from schema/; change it there.
"""Form owner."""

from sailpoint._core import model

__all__ = ["FormOwner"]

FormOwner = model("v2024", "FormOwner")
