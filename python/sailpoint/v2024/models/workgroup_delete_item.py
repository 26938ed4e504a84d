# Written by `make stubs` from schema/; change it there.
"""Workgroup delete item."""

from sailpoint._core import model

__all__ = ["WorkgroupDeleteItem"]

WorkgroupDeleteItem = model("v2024", "WorkgroupDeleteItem")
