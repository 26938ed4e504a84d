# Written by `make stubs` from schema/; change it there.
"""Access."""

from sailpoint._core import model

__all__ = ["Access"]

Access = model("v2024", "Access")
