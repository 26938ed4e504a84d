# Generated from schema/.
"""Access criteria request criteria list inner."""

from sailpoint.v3.models import AccessCriteriaRequestCriteriaListInner

__all__ = ["AccessCriteriaRequestCriteriaListInner"]
