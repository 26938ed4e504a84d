# Generated from schema/.
"""Access criteria criteria list inner."""

from sailpoint.beta.models import AccessCriteriaCriteriaListInner

__all__ = ["AccessCriteriaCriteriaListInner"]
