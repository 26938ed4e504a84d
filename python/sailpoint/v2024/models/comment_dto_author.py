# Generated from schema/.
"""Comment dto author."""

from sailpoint.v2024.models import CommentDtoAuthor

__all__ = ["CommentDtoAuthor"]
