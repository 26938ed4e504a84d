# Written by `make stubs` from schema/; change it there.
"""Source management workgroup."""

from sailpoint._core import model

__all__ = ["SourceManagementWorkgroup"]

SourceManagementWorkgroup = model("v2024", "SourceManagementWorkgroup")
