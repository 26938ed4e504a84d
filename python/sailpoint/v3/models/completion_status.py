# Generated from schema/.
"""Completion status."""

from sailpoint._enums import StringEnum

__all__ = ["CompletionStatus"]


class CompletionStatus(StringEnum):
    """Completion status."""

    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"
    INCOMPLETE = "INCOMPLETE"
    PENDING = "PENDING"
