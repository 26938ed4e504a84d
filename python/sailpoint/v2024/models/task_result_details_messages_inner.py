# Generated from schema/.
"""Task result details messages inner."""

from sailpoint.v2024.models import TaskResultDetailsMessagesInner

__all__ = ["TaskResultDetailsMessagesInner"]
