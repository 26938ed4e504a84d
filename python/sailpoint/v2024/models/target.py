# Generated from schema/.
"""Target."""

from sailpoint.v2024.models import Target

__all__ = ["Target"]
