# Written by `make stubs` from schema/; change it there.
"""Access criteria criteria list inner."""

from sailpoint._core import model

__all__ = ["AccessCriteriaCriteriaListInner"]

AccessCriteriaCriteriaListInner = model("v2024", "AccessCriteriaCriteriaListInner")
