# Generated from schema/.
"""Accounts selection request."""

from sailpoint.v2025.models import AccountsSelectionRequest

__all__ = ["AccountsSelectionRequest"]
