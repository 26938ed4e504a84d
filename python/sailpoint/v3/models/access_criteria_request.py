# Generated from schema/.
"""Access criteria request."""

from sailpoint.v3.models import AccessCriteriaRequest

__all__ = ["AccessCriteriaRequest"]
