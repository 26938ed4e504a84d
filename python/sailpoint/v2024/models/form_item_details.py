# Written by `make stubs` from schema/; change it there.
"""Form item details."""

from sailpoint._core import model

__all__ = ["FormItemDetails"]

FormItemDetails = model("v2024", "FormItemDetails")
