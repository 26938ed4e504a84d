# Generated from schema/.
"""Access."""

from sailpoint.v2025.models import Access

__all__ = ["Access"]
