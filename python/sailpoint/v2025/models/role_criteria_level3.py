# Generated from schema/.
"""A criterion of the third level."""

from sailpoint.v2025.models import RoleCriteriaLevel3

__all__ = ["RoleCriteriaLevel3"]
