# Generated from schema/.
"""Comment dto author."""

from sailpoint.beta.models import CommentDtoAuthor

__all__ = ["CommentDtoAuthor"]
