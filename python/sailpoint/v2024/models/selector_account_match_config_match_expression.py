# Generated from schema/.
"""Selector account match config match expression."""

from sailpoint.v2024.models import SelectorAccountMatchConfigMatchExpression

__all__ = ["SelectorAccountMatchConfigMatchExpression"]
