# Generated from schema/.
"""A comment."""

from sailpoint.beta.models import CommentDto

__all__ = ["CommentDto"]
