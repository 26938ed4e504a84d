# Generated from schema/.
"""Accounts export report arguments."""

from sailpoint.v2025.models import AccountsExportReportArguments

__all__ = ["AccountsExportReportArguments"]
