# Written by `make stubs` from schema/; change it there.
"""Data access categories inner."""

from sailpoint._core import model

__all__ = ["DataAccessCategoriesInner"]

DataAccessCategoriesInner = model("v2024", "DataAccessCategoriesInner")
