# Generated from schema/.
"""Kba answer response item."""

from sailpoint.v3.models import KbaAnswerResponseItem

__all__ = ["KbaAnswerResponseItem"]
