# Written by `make stubs` from schema/; change it there.
"""The attribute that a criterion compares."""

from sailpoint._core import model

__all__ = ["RoleCriteriaKey"]

RoleCriteriaKey = model("v2024", "RoleCriteriaKey")
