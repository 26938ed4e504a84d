# Generated from schema/.
"""Schedule2 hours."""

from sailpoint.v2025.models import Schedule2Hours

__all__ = ["Schedule2Hours"]
