# Written by `make stubs` from schema/; change it there.
"""Comment dto."""

from sailpoint._core import model

__all__ = ["CommentDto"]

CommentDto = model("v2024", "CommentDto")
