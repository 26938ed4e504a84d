# Generated from schema/.
"""Column."""

from sailpoint.v3.models import Column

__all__ = ["Column"]
