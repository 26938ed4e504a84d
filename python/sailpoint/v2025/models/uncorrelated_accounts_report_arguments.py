# Generated from schema/.
"""Uncorrelated accounts report arguments."""

from sailpoint.v2025.models import UncorrelatedAccountsReportArguments

__all__ = ["UncorrelatedAccountsReportArguments"]
