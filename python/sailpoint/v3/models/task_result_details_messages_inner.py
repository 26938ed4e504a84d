# Generated from schema/.
"""Task result details messages inner."""

from sailpoint.v3.models import TaskResultDetailsMessagesInner

__all__ = ["TaskResultDetailsMessagesInner"]
