# Generated from schema/.
"""Data access categories inner."""

from sailpoint.v3.models import DataAccessCategoriesInner

__all__ = ["DataAccessCategoriesInner"]
