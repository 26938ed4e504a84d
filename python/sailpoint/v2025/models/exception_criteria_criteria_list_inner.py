# Generated from schema/.
"""Exception criteria criteria list inner."""

from sailpoint.v2025.models import ExceptionCriteriaCriteriaListInner

__all__ = ["ExceptionCriteriaCriteriaListInner"]
