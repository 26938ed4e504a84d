# Generated from schema/.
"""A comment."""

from sailpoint.v3.models import CommentDto

__all__ = ["CommentDto"]
