# Written by `make stubs` from schema/; change it there.
"""Why the service refused or failed."""

from sailpoint._core import model

__all__ = ["ErrorResponseDto"]

ErrorResponseDto = model("v2024", "ErrorResponseDto")
