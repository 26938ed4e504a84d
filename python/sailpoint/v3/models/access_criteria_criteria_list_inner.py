# Generated from schema/.
"""Access criteria criteria list inner."""

from sailpoint.v3.models import AccessCriteriaCriteriaListInner

__all__ = ["AccessCriteriaCriteriaListInner"]
