# Written by `make stubs` from schema/; change it there.
"""Reassignment trail DTO."""

from sailpoint._core import model

__all__ = ["ReassignmentTrailDTO"]

ReassignmentTrailDTO = model("v2024", "ReassignmentTrailDTO")
