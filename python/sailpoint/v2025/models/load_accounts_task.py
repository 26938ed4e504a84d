# Generated from schema/.
"""The result of starting an aggregation of accounts."""

from sailpoint.v2025.models import LoadAccountsTask

__all__ = ["LoadAccountsTask"]
