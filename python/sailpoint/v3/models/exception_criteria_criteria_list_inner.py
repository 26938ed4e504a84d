# Generated from schema/.
"""Exception criteria criteria list inner."""

from sailpoint.v3.models import ExceptionCriteriaCriteriaListInner

__all__ = ["ExceptionCriteriaCriteriaListInner"]
