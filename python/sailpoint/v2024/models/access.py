# Generated from schema/.
"""Access."""

from sailpoint.v2024.models import Access

__all__ = ["Access"]
