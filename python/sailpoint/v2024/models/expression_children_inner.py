# Generated from schema/.
"""Expression children inner."""

from sailpoint.v2024.models import ExpressionChildrenInner

__all__ = ["ExpressionChildrenInner"]
