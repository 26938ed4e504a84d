# Generated from schema/.
"""Comment dto author."""

from sailpoint.v3.models import CommentDtoAuthor

__all__ = ["CommentDtoAuthor"]
