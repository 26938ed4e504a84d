# Generated from schema/.
"""A query on nested objects of the documents."""

from sailpoint.v2024.models import InnerHit

__all__ = ["InnerHit"]
