# Generated from schema/.
"""The attribute that a criterion compares."""

from sailpoint.beta.models import RoleCriteriaKey

__all__ = ["RoleCriteriaKey"]
