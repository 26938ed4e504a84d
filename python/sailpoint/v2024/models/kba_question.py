# Written by `make stubs` from schema/; change it there.
"""Kba question."""

from sailpoint._core import model

__all__ = ["KbaQuestion"]

KbaQuestion = model("v2024", "KbaQuestion")
