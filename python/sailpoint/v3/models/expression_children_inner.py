# Generated from schema/.
"""Expression children inner."""

from sailpoint.v3.models import ExpressionChildrenInner

__all__ = ["ExpressionChildrenInner"]
