# Written by `make stubs` from schema/; change it there.
"""Kba answer request item."""

from sailpoint._core import model

__all__ = ["KbaAnswerRequestItem"]

KbaAnswerRequestItem = model("v2024", "KbaAnswerRequestItem")
