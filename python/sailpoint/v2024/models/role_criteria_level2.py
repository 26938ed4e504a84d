# Written by `make stubs` from schema/; change it there.
"""A criterion of the second level, or several that are combined."""

from sailpoint._core import model

__all__ = ["RoleCriteriaLevel2"]

RoleCriteriaLevel2 = model("v2024", "RoleCriteriaLevel2")
