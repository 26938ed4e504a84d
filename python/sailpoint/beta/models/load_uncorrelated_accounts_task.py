# Generated from schema/.
"""Load uncorrelated accounts task."""

from sailpoint.beta.models import LoadUncorrelatedAccountsTask

__all__ = ["LoadUncorrelatedAccountsTask"]
