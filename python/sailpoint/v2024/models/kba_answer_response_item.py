# Written by `make stubs` from schema/; change it there.
"""Kba answer response item."""

from sailpoint._core import model

__all__ = ["KbaAnswerResponseItem"]

KbaAnswerResponseItem = model("v2024", "KbaAnswerResponseItem")
