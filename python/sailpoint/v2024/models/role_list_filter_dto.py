# Written by `make stubs` from schema/; change it there.
"""Role list filter DTO."""

from sailpoint._core import model

__all__ = ["RoleListFilterDTO"]

RoleListFilterDTO = model("v2024", "RoleListFilterDTO")
