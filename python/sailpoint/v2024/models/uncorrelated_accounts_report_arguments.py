# Written by `make stubs` from schema/; change it there.
"""Uncorrelated accounts report arguments."""

from sailpoint._core import model

__all__ = ["UncorrelatedAccountsReportArguments"]

UncorrelatedAccountsReportArguments = model("v2024", "UncorrelatedAccountsReportArguments")
