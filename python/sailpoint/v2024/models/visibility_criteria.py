# Generated from schema/.
"""Visibility criteria."""

from sailpoint.v2024.models import VisibilityCriteria

__all__ = ["VisibilityCriteria"]
