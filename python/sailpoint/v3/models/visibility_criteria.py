# Generated from schema/.
"""Visibility criteria."""

from sailpoint.v3.models import VisibilityCriteria

__all__ = ["VisibilityCriteria"]
