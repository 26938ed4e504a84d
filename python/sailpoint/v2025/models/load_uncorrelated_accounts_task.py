# Generated from schema/.
"""Load uncorrelated accounts task."""

from sailpoint.v2025.models import LoadUncorrelatedAccountsTask

__all__ = ["LoadUncorrelatedAccountsTask"]
