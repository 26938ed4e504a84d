# Generated from schema/.
"""Column."""

from sailpoint.v2025.models import Column

__all__ = ["Column"]
