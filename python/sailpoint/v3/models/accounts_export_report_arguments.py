# Generated from schema/.
"""Accounts export report arguments."""

from sailpoint.v3.models import AccountsExportReportArguments

__all__ = ["AccountsExportReportArguments"]
