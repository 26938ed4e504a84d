# Generated from schema/.
"""A comment."""

from sailpoint.v2024.models import CommentDto

__all__ = ["CommentDto"]
