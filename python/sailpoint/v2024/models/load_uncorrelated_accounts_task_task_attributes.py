# Generated from schema/.
"""Load uncorrelated accounts task task attributes."""

from sailpoint.v2024.models import LoadUncorrelatedAccountsTaskTaskAttributes

__all__ = ["LoadUncorrelatedAccountsTaskTaskAttributes"]
