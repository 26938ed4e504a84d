# Generated from schema/.
"""Load accounts task task messages inner."""

from sailpoint.v2025.models import LoadAccountsTaskTaskMessagesInner

__all__ = ["LoadAccountsTaskTaskMessagesInner"]
