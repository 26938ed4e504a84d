# Generated from schema/.
"""A message in one language."""

from sailpoint.v3.models import ErrorMessageDto

__all__ = ["ErrorMessageDto"]
