# Written by `make stubs` from schema/; change it there.
"""Exception criteria criteria list inner."""

from sailpoint._core import model

__all__ = ["ExceptionCriteriaCriteriaListInner"]

ExceptionCriteriaCriteriaListInner = model("v2024", "ExceptionCriteriaCriteriaListInner")
