# Generated from schema/.
"""Exception criteria criteria list inner."""

from sailpoint.v2024.models import ExceptionCriteriaCriteriaListInner

__all__ = ["ExceptionCriteriaCriteriaListInner"]
