# Written by `make stubs` from schema/; change it there.
"""A comment."""

from sailpoint._core import model

__all__ = ["CommentDto"]

CommentDto = model("v2024", "CommentDto")
