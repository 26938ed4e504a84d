# Generated from schema/.
"""Load uncorrelated accounts task task messages inner."""

from sailpoint.beta.models import LoadUncorrelatedAccountsTaskTaskMessagesInner

__all__ = ["LoadUncorrelatedAccountsTaskTaskMessagesInner"]
