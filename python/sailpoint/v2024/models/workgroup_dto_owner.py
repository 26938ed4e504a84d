# Written by `make stubs` from schema/; change it there.
"""Workgroup dto owner."""

from sailpoint._core import model

__all__ = ["WorkgroupDtoOwner"]

WorkgroupDtoOwner = model("v2024", "WorkgroupDtoOwner")
