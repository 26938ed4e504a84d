# Generated from schema/.
"""The body of an error response."""

from sailpoint.beta.models import ErrorResponseDto

__all__ = ["ErrorResponseDto"]
