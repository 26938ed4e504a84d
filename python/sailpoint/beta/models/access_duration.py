# Generated from schema/.
"""Access duration."""

from sailpoint.beta.models import AccessDuration

__all__ = ["AccessDuration"]
