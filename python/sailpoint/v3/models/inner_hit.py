# Generated from schema/.
"""A query on nested objects of the documents."""

from sailpoint.v3.models import InnerHit

__all__ = ["InnerHit"]
