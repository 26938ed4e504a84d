# Generated from schema/.
"""A query in the product's search language."""

from sailpoint.v3.models import Query

__all__ = ["Query"]
