# Generated from schema/.
"""Segments api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SegmentsApi"]

SegmentsApi = api("v3", "SegmentsApi")
