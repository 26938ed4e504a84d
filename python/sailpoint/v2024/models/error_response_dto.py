# Generated from schema/.
"""The body of an error response."""

from sailpoint.v2024.models import ErrorResponseDto

__all__ = ["ErrorResponseDto"]
