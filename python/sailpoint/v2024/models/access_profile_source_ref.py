# Written by `make stubs` from schema/; change it there.
"""Reference to the source of an access profile."""

from sailpoint._core import model

__all__ = ["AccessProfileSourceRef"]

AccessProfileSourceRef = model("v2024", "AccessProfileSourceRef")
