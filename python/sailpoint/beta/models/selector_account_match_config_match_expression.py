# Generated from schema/.
"""Selector account match config match expression."""

from sailpoint.beta.models import SelectorAccountMatchConfigMatchExpression

__all__ = ["SelectorAccountMatchConfigMatchExpression"]
