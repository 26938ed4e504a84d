# Generated from schema/.
"""Outlier summary."""

from sailpoint.v2025.models import OutlierSummary

__all__ = ["OutlierSummary"]
