# Written by `make stubs` from schema/; change it there.
"""Role criteria level3."""

from sailpoint._core import model

__all__ = ["RoleCriteriaLevel3"]

RoleCriteriaLevel3 = model("v2024", "RoleCriteriaLevel3")
