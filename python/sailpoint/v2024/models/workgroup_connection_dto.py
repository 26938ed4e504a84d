# Written by `make stubs` from schema/; change it there.
"""Workgroup connection dto."""

from sailpoint._core import model

__all__ = ["WorkgroupConnectionDto"]

WorkgroupConnectionDto = model("v2024", "WorkgroupConnectionDto")
