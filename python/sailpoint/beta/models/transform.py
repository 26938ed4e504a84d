# Generated from schema/.
"""A transform to store: an operation that computes the value of an attribute."""

from sailpoint.beta.models import Transform

__all__ = ["Transform"]
