# Generated from schema/.
"""Kba answer response item."""

from sailpoint.v2025.models import KbaAnswerResponseItem

__all__ = ["KbaAnswerResponseItem"]
