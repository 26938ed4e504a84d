# Generated from schema/.
"""Custom user levels api: the operations of this family."""

from sailpoint._core import api

__all__ = ["CustomUserLevelsApi"]

CustomUserLevelsApi = api("v2025", "CustomUserLevelsApi", asynchronous=True)
