# Generated from schema/.
"""A comment."""

from sailpoint.v2025.models import CommentDto

__all__ = ["CommentDto"]
