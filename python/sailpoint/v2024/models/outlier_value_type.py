# Written by `make stubs` from schema/; change it there.
"""Outlier value type."""

from sailpoint._core import model

__all__ = ["OutlierValueType"]

OutlierValueType = model("v2024", "OutlierValueType")
