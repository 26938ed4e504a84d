# Generated from schema/.
"""Outliers contributing feature access items."""

from sailpoint.beta.models import OutliersContributingFeatureAccessItems

__all__ = ["OutliersContributingFeatureAccessItems"]
