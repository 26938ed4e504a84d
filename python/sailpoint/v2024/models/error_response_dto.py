# Written by `make stubs` from schema/; change it there.
"""The body of an error response."""

from sailpoint._core import model

__all__ = ["ErrorResponseDto"]

ErrorResponseDto = model("v2024", "ErrorResponseDto")
