# Written by `make stubs` from schema/; change it there.
"""Role document."""

from sailpoint._core import model

__all__ = ["RoleDocument"]

RoleDocument = model("v2024", "RoleDocument")
