# Generated from schema/.
"""The attribute that a criterion compares."""

from sailpoint.v2024.models import RoleCriteriaKey

__all__ = ["RoleCriteriaKey"]
