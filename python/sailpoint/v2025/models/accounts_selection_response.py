# Generated from schema/.
"""Accounts selection response."""

from sailpoint.v2025.models import AccountsSelectionResponse

__all__ = ["AccountsSelectionResponse"]
