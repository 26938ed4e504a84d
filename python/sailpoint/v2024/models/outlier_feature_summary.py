# Generated from schema/.
"""Outlier feature summary."""

from sailpoint.v2024.models import OutlierFeatureSummary

__all__ = ["OutlierFeatureSummary"]
