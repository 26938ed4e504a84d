# Generated from schema/.
"""Visibility criteria."""

from sailpoint.beta.models import VisibilityCriteria

__all__ = ["VisibilityCriteria"]
