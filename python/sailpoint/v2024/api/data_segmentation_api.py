# Generated from schema/.
"""Data segmentation api: the operations of this family."""

from sailpoint._core import api

__all__ = ["DataSegmentationApi"]

DataSegmentationApi = api("v2024", "DataSegmentationApi")
