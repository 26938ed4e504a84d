# Generated from schema/.
"""Column."""

from sailpoint.v2024.models import Column

__all__ = ["Column"]
