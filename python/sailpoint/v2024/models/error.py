# Written by `make stubs` from schema/; change it there.
"""Error."""

from sailpoint._core import model

__all__ = ["Error"]

Error = model("v2024", "Error")
