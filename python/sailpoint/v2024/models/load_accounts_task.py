# Generated from schema/.
"""The result of starting an aggregation of accounts."""

from sailpoint.v2024.models import LoadAccountsTask

__all__ = ["LoadAccountsTask"]
