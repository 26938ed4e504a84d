# Generated from schema/.
"""Outliers contributing feature access items."""

from sailpoint.v2024.models import OutliersContributingFeatureAccessItems

__all__ = ["OutliersContributingFeatureAccessItems"]
