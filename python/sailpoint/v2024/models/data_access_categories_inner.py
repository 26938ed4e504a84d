# Generated from schema/.
"""Data access categories inner."""

from sailpoint.v2024.models import DataAccessCategoriesInner

__all__ = ["DataAccessCategoriesInner"]
