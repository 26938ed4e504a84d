# Written by `make stubs` from schema/; change it there.
"""Form details."""

from sailpoint._core import model

__all__ = ["FormDetails"]

FormDetails = model("v2024", "FormDetails")
