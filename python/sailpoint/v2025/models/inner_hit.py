# Generated from schema/.
"""A query on nested objects of the documents."""

from sailpoint.v2025.models import InnerHit

__all__ = ["InnerHit"]
