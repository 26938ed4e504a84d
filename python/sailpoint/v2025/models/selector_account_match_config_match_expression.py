# Generated from schema/.
"""Selector account match config match expression."""

from sailpoint.v2025.models import SelectorAccountMatchConfigMatchExpression

__all__ = ["SelectorAccountMatchConfigMatchExpression"]
