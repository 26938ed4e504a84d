# Written by `make stubs` from schema/; change it there.
"""The result of the change of one access profile."""

from sailpoint._core import model

__all__ = ["AccessProfileUpdateItem"]

AccessProfileUpdateItem = model("v2024", "AccessProfileUpdateItem")
