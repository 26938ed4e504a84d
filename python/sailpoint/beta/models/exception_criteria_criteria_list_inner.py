# Generated from schema/.
"""Exception criteria criteria list inner."""

from sailpoint.beta.models import ExceptionCriteriaCriteriaListInner

__all__ = ["ExceptionCriteriaCriteriaListInner"]
