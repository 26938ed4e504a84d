# Written by `make stubs` from schema/; change it there.
"""Workgroup member delete item."""

from sailpoint._core import model

__all__ = ["WorkgroupMemberDeleteItem"]

WorkgroupMemberDeleteItem = model("v2024", "WorkgroupMemberDeleteItem")
