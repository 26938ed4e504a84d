# Generated from schema/.
"""Load accounts task task returns inner."""

from sailpoint.v2025.models import LoadAccountsTaskTaskReturnsInner

__all__ = ["LoadAccountsTaskTaskReturnsInner"]
