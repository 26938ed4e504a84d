# Generated from schema/.
"""The body of an error response."""

from sailpoint.v2025.models import ErrorResponseDto

__all__ = ["ErrorResponseDto"]
