# Generated from schema/.
"""Outlier value type."""

from sailpoint.v2025.models import OutlierValueType

__all__ = ["OutlierValueType"]
