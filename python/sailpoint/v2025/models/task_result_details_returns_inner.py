# Generated from schema/.
"""Task result details returns inner."""

from sailpoint.v2025.models import TaskResultDetailsReturnsInner

__all__ = ["TaskResultDetailsReturnsInner"]
