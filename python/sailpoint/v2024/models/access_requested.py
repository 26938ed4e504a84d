# Generated from schema/.
"""Access requested."""

from sailpoint.v2024.models import AccessRequested

__all__ = ["AccessRequested"]
