# Generated from schema/.
"""A transform to store: an operation that computes the value of an attribute."""

from sailpoint.v2025.models import Transform

__all__ = ["Transform"]
