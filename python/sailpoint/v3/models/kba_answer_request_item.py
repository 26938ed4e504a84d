# Generated from schema/.
"""Kba answer request item."""

from sailpoint.v3.models import KbaAnswerRequestItem

__all__ = ["KbaAnswerRequestItem"]
