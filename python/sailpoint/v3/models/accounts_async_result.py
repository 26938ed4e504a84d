# Generated from schema/.
"""The task that an operation on accounts has started."""

from sailpoint.v3.models import AccountsAsyncResult

__all__ = ["AccountsAsyncResult"]
