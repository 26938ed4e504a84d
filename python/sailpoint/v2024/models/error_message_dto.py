# Written by `make stubs` from schema/; change it there.
"""A message in one language."""

from sailpoint._core import model

__all__ = ["ErrorMessageDto"]

ErrorMessageDto = model("v2024", "ErrorMessageDto")
