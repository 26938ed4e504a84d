# Generated from schema/.
"""Load uncorrelated accounts task task."""

from sailpoint.beta.models import LoadUncorrelatedAccountsTaskTask

__all__ = ["LoadUncorrelatedAccountsTaskTask"]
