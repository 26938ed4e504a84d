# Generated from schema/.
"""The attribute that a criterion compares."""

from sailpoint.v3.models import RoleCriteriaKey

__all__ = ["RoleCriteriaKey"]
