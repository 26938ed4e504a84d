# Generated from schema/.
"""Access duration."""

from sailpoint.v2024.models import AccessDuration

__all__ = ["AccessDuration"]
