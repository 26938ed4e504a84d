# Generated from schema/.
"""A message in one language."""

from sailpoint.beta.models import ErrorMessageDto

__all__ = ["ErrorMessageDto"]
