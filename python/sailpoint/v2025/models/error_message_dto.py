# Generated from schema/.
"""A message in one language."""

from sailpoint.v2025.models import ErrorMessageDto

__all__ = ["ErrorMessageDto"]
