# Generated from schema/.
"""Load uncorrelated accounts task task attributes."""

from sailpoint.beta.models import LoadUncorrelatedAccountsTaskTaskAttributes

__all__ = ["LoadUncorrelatedAccountsTaskTaskAttributes"]
