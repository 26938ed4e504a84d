# Written by `make stubs` from schema/; change it there.
"""Workgroup dto."""

from sailpoint._core import model

__all__ = ["WorkgroupDto"]

WorkgroupDto = model("v2024", "WorkgroupDto")
