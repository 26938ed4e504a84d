# Generated from schema/.
"""Load uncorrelated accounts task."""

from sailpoint.v2024.models import LoadUncorrelatedAccountsTask

__all__ = ["LoadUncorrelatedAccountsTask"]
