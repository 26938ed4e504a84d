# Written by `make stubs` from schema/; change it there.
"""Search criteria."""

from sailpoint._core import model

__all__ = ["SearchCriteria"]

SearchCriteria = model("v2024", "SearchCriteria")
