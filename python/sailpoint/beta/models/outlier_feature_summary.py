# Generated from schema/.
"""Outlier feature summary."""

from sailpoint.beta.models import OutlierFeatureSummary

__all__ = ["OutlierFeatureSummary"]
