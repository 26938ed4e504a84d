# Generated from schema/.
"""Accounts selection request."""

from sailpoint.v2024.models import AccountsSelectionRequest

__all__ = ["AccountsSelectionRequest"]
