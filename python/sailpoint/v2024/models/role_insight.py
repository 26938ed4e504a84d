# Written by `make stubs` from schema/; change it there.
"""Role insight."""

from sailpoint._core import model

__all__ = ["RoleInsight"]

RoleInsight = model("v2024", "RoleInsight")
