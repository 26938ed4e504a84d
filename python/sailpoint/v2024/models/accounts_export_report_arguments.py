# Written by `make stubs` from schema/; change it there.
"""Accounts export report arguments."""

from sailpoint._core import model

__all__ = ["AccountsExportReportArguments"]

AccountsExportReportArguments = model("v2024", "AccountsExportReportArguments")
