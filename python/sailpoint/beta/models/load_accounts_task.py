# Generated from schema/.
"""The result of starting an aggregation of accounts."""

from sailpoint.beta.models import LoadAccountsTask

__all__ = ["LoadAccountsTask"]
