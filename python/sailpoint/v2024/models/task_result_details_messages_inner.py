# Written by `make stubs` from schema/; change it there.
"""Task result details messages inner."""

from sailpoint._core import model

__all__ = ["TaskResultDetailsMessagesInner"]

TaskResultDetailsMessagesInner = model("v2024", "TaskResultDetailsMessagesInner")
