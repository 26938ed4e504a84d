# Generated from schema/.
"""Kba answer request item."""

from sailpoint.v2025.models import KbaAnswerRequestItem

__all__ = ["KbaAnswerRequestItem"]
