# Generated from schema/.
"""Access criteria criteria list inner."""

from sailpoint.v2024.models import AccessCriteriaCriteriaListInner

__all__ = ["AccessCriteriaCriteriaListInner"]
