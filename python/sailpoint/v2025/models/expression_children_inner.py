# Generated from schema/.
"""Expression children inner."""

from sailpoint.v2025.models import ExpressionChildrenInner

__all__ = ["ExpressionChildrenInner"]
