# Generated from schema/.
"""Accounts selection response."""

from sailpoint.v2024.models import AccountsSelectionResponse

__all__ = ["AccountsSelectionResponse"]
