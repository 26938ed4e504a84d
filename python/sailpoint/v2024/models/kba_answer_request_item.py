# Generated from schema/.
"""Kba answer request item."""

from sailpoint.v2024.models import KbaAnswerRequestItem

__all__ = ["KbaAnswerRequestItem"]
