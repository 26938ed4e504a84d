# Generated from schema/.
"""Classify source api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ClassifySourceApi"]

ClassifySourceApi = api("v2025", "ClassifySourceApi", asynchronous=True)
