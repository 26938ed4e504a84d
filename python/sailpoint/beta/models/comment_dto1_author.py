# Generated from schema/.
"""Comment dto1 author."""

from sailpoint.beta.models import CommentDto1Author

__all__ = ["CommentDto1Author"]
