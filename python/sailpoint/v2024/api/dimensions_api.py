# Generated from schema/.
"""Dimensions api: the operations of this family."""

from sailpoint._core import api

__all__ = ["DimensionsApi"]

DimensionsApi = api("v2024", "DimensionsApi")
