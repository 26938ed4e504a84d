# Generated from schema/.
"""A criterion of the second level, or several that are combined."""

from sailpoint.v2025.models import RoleCriteriaLevel2

__all__ = ["RoleCriteriaLevel2"]
