# Generated from schema/.
"""Kba answer response item."""

from sailpoint.beta.models import KbaAnswerResponseItem

__all__ = ["KbaAnswerResponseItem"]
