# Generated from schema/.
"""Kba answer response item."""

from sailpoint.v2024.models import KbaAnswerResponseItem

__all__ = ["KbaAnswerResponseItem"]
