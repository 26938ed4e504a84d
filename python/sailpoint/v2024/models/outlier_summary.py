# Generated from schema/.
"""Outlier summary."""

from sailpoint.v2024.models import OutlierSummary

__all__ = ["OutlierSummary"]
