# Written by `make stubs` from schema/; change it there.
"""The roles to list."""

from sailpoint._core import model

__all__ = ["RoleListFilterDTO"]

RoleListFilterDTO = model("v2024", "RoleListFilterDTO")
