# Generated from schema/.
"""A message in one language."""

from sailpoint.beta.models.error_message_dto import ErrorMessageDto as ErrorMessageDto1

__all__ = ["ErrorMessageDto1"]
