# Written by `make stubs` from schema/; change it there.
"""Workgroup member add item."""

from sailpoint._core import model

__all__ = ["WorkgroupMemberAddItem"]

WorkgroupMemberAddItem = model("v2024", "WorkgroupMemberAddItem")
