# Written by `make stubs` from schema/; change it there.
"""Manager correlation mapping."""

from sailpoint._core import model

__all__ = ["ManagerCorrelationMapping"]

ManagerCorrelationMapping = model("v2024", "ManagerCorrelationMapping")
