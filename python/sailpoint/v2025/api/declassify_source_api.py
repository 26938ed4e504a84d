# Generated from schema/.
"""Declassify source api: the operations of this family."""

from sailpoint._core import api

__all__ = ["DeclassifySourceApi"]

DeclassifySourceApi = api("v2025", "DeclassifySourceApi")
