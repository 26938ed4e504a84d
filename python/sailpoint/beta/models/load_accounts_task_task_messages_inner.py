# Generated from schema/.
"""Load accounts task task messages inner."""

from sailpoint.beta.models import LoadAccountsTaskTaskMessagesInner

__all__ = ["LoadAccountsTaskTaskMessagesInner"]
