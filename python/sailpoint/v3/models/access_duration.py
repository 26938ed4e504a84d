# Generated from schema/.
"""Access duration."""

from sailpoint.v3.models import AccessDuration

__all__ = ["AccessDuration"]
