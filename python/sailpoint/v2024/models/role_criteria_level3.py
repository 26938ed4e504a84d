# Written by `make stubs` from schema/; change it there.
"""A criterion of the third level."""

from sailpoint._core import model

__all__ = ["RoleCriteriaLevel3"]

RoleCriteriaLevel3 = model("v2024", "RoleCriteriaLevel3")
