# Generated from schema/.
"""Load uncorrelated accounts task task messages inner."""

from sailpoint.v2025.models import LoadUncorrelatedAccountsTaskTaskMessagesInner

__all__ = ["LoadUncorrelatedAccountsTaskTaskMessagesInner"]
