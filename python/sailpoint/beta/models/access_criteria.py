# Generated from schema/.
"""Access criteria."""

from sailpoint.beta.models import AccessCriteria

__all__ = ["AccessCriteria"]
