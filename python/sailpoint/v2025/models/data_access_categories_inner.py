# Generated from schema/.
"""Data access categories inner."""

from sailpoint.v2025.models import DataAccessCategoriesInner

__all__ = ["DataAccessCategoriesInner"]
