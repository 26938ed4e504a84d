# Written by `make stubs` from schema/; change it there.
"""Access profile role."""

from sailpoint._core import model

__all__ = ["AccessProfileRole"]

AccessProfileRole = model("v2024", "AccessProfileRole")
