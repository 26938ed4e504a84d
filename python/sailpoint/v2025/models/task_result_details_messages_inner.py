# Generated from schema/.
"""Task result details messages inner."""

from sailpoint.v2025.models import TaskResultDetailsMessagesInner

__all__ = ["TaskResultDetailsMessagesInner"]
