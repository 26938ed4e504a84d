# Written by `make stubs` from schema/; change it there.
"""Role criteria level2."""

from sailpoint._core import model

__all__ = ["RoleCriteriaLevel2"]

RoleCriteriaLevel2 = model("v2024", "RoleCriteriaLevel2")
