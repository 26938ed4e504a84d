# Generated from schema/.
"""Outliers contributing feature access items."""

from sailpoint.v2025.models import OutliersContributingFeatureAccessItems

__all__ = ["OutliersContributingFeatureAccessItems"]
