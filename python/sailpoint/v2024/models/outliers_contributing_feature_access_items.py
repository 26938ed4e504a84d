# Written by `make stubs` from schema/; change it there.
"""Outliers contributing feature access items."""

from sailpoint._core import model

__all__ = ["OutliersContributingFeatureAccessItems"]

OutliersContributingFeatureAccessItems = model("v2024", "OutliersContributingFeatureAccessItems")
