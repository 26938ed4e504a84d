# Generated from schema/.
"""A criterion of the first level, or several that are combined."""

from sailpoint.v3.models import RoleCriteriaLevel1

__all__ = ["RoleCriteriaLevel1"]
