# Written by `make stubs` from schema/; change it there.
"""Access profile."""

from sailpoint._core import model

__all__ = ["AccessProfile"]

AccessProfile = model("v2024", "AccessProfile")
