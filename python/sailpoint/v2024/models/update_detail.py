# Written by `make stubs` from schema/; change it there.
"""Update detail."""

from sailpoint._core import model

__all__ = ["UpdateDetail"]

UpdateDetail = model("v2024", "UpdateDetail")
