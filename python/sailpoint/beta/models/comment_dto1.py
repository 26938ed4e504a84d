# Generated from schema/.
"""Comment dto1."""

from sailpoint.beta.models import CommentDto1

__all__ = ["CommentDto1"]
