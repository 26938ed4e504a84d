# Written by `make stubs` from schema/; change it there.
"""Comment dto author."""

from sailpoint._core import model

__all__ = ["CommentDtoAuthor"]

CommentDtoAuthor = model("v2024", "CommentDtoAuthor")
