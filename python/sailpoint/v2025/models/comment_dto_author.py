# Generated from schema/.
"""Comment dto author."""

from sailpoint.v2025.models import CommentDtoAuthor

__all__ = ["CommentDtoAuthor"]
