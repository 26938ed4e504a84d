# Generated from schema/.
"""Uncorrelated accounts report arguments."""

from sailpoint.v2024.models import UncorrelatedAccountsReportArguments

__all__ = ["UncorrelatedAccountsReportArguments"]
