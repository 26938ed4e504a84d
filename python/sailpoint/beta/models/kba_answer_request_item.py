# Generated from schema/.
"""Kba answer request item."""

from sailpoint.beta.models import KbaAnswerRequestItem

__all__ = ["KbaAnswerRequestItem"]
