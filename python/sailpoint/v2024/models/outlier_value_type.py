# Generated from schema/.
"""Outlier value type."""

from sailpoint.v2024.models import OutlierValueType

__all__ = ["OutlierValueType"]
