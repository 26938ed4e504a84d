# Generated from schema/.
"""Uncorrelated accounts report arguments."""

from sailpoint.v3.models import UncorrelatedAccountsReportArguments

__all__ = ["UncorrelatedAccountsReportArguments"]
