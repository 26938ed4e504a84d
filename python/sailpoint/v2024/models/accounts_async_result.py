# Generated from schema/.
"""The task that an operation on accounts has started."""

from sailpoint.v2024.models import AccountsAsyncResult

__all__ = ["AccountsAsyncResult"]
