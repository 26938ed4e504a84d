# Generated from schema/.
"""The body of an error response."""

from sailpoint.v3.models import ErrorResponseDto

__all__ = ["ErrorResponseDto"]
