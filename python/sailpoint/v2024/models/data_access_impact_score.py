# Written by `make stubs` from schema/; change it there.
"""Data access impact score."""

from sailpoint._core import model

__all__ = ["DataAccessImpactScore"]

DataAccessImpactScore = model("v2024", "DataAccessImpactScore")
