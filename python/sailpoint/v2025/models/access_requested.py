# Generated from schema/.
"""Access requested."""

from sailpoint.v2025.models import AccessRequested

__all__ = ["AccessRequested"]
