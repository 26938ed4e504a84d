# Written by `make stubs` from schema/; change it there.
"""Role criteria level1."""

from sailpoint._core import model

__all__ = ["RoleCriteriaLevel1"]

RoleCriteriaLevel1 = model("v2024", "RoleCriteriaLevel1")
