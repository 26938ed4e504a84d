# Generated from schema/.
"""Outlier feature summary."""

from sailpoint.v2025.models import OutlierFeatureSummary

__all__ = ["OutlierFeatureSummary"]
