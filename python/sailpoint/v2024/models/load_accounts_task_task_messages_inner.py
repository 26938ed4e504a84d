# Generated from schema/.
"""Load accounts task task messages inner."""

from sailpoint.v2024.models import LoadAccountsTaskTaskMessagesInner

__all__ = ["LoadAccountsTaskTaskMessagesInner"]
