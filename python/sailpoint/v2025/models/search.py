# Generated from schema/.
"""A search: where to look, what to look for, and how to sort and cut the result."""

from sailpoint.v2025.models import Search

__all__ = ["Search"]
