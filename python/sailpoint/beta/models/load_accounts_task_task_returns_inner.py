# Generated from schema/.
"""Load accounts task task returns inner."""

from sailpoint.beta.models import LoadAccountsTaskTaskReturnsInner

__all__ = ["LoadAccountsTaskTaskReturnsInner"]
