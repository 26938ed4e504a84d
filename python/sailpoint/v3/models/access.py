# Generated from schema/.
"""Access."""

from sailpoint.v3.models import Access

__all__ = ["Access"]
