# Generated from schema/.
"""Task result details returns inner."""

from sailpoint.v3.models import TaskResultDetailsReturnsInner

__all__ = ["TaskResultDetailsReturnsInner"]
