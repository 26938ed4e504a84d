# Written by `make stubs` from schema/; change it there.
"""Access profile details account selector."""

from sailpoint._core import model

__all__ = ["AccessProfileDetailsAccountSelector"]

AccessProfileDetailsAccountSelector = model("v2024", "AccessProfileDetailsAccountSelector")
