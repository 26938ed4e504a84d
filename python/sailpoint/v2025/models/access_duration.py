# Generated from schema/.
"""Access duration."""

from sailpoint.v2025.models import AccessDuration

__all__ = ["AccessDuration"]
