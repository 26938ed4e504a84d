# Generated from schema/.
"""A criterion of the third level."""

from sailpoint.beta.models import RoleCriteriaLevel3

__all__ = ["RoleCriteriaLevel3"]
