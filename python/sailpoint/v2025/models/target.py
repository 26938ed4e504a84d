# Generated from schema/.
"""Target."""

from sailpoint.v2025.models import Target

__all__ = ["Target"]
