# Written by `make stubs` from schema/; change it there.
"""Task result details returns inner."""

from sailpoint._core import model

__all__ = ["TaskResultDetailsReturnsInner"]

TaskResultDetailsReturnsInner = model("v2024", "TaskResultDetailsReturnsInner")
