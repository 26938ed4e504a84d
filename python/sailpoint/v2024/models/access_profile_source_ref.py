# Written by `make stubs` from schema/; change it there.
"""Access profile source ref."""

from sailpoint._core import model

__all__ = ["AccessProfileSourceRef"]

AccessProfileSourceRef = model("v2024", "AccessProfileSourceRef")
