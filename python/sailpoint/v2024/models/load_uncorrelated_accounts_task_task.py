# Generated from schema/.
"""Load uncorrelated accounts task task."""

from sailpoint.v2024.models import LoadUncorrelatedAccountsTaskTask

__all__ = ["LoadUncorrelatedAccountsTaskTask"]
