# Generated from schema/.
"""The task that an operation on accounts has started."""

from sailpoint.beta.models import AccountsAsyncResult

__all__ = ["AccountsAsyncResult"]
