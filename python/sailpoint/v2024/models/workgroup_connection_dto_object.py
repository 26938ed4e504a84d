# Written by `make stubs` from schema/; change it there.
"""Workgroup connection dto object."""

from sailpoint._core import model

__all__ = ["WorkgroupConnectionDtoObject"]

WorkgroupConnectionDtoObject = model("v2024", "WorkgroupConnectionDtoObject")
