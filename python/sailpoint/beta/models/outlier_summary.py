# Generated from schema/.
"""Outlier summary."""

from sailpoint.beta.models import OutlierSummary

__all__ = ["OutlierSummary"]
