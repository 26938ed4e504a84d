# Generated from schema/.
"""Visibility criteria."""

from sailpoint.v2025.models import VisibilityCriteria

__all__ = ["VisibilityCriteria"]
