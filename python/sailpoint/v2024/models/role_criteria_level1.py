# Written by `make stubs` from schema/; change it there.
"""A criterion of the first level, or several that are combined."""

from sailpoint._core import model

__all__ = ["RoleCriteriaLevel1"]

RoleCriteriaLevel1 = model("v2024", "RoleCriteriaLevel1")
