# Generated from schema/.
"""The task of an aggregation of accounts."""

from sailpoint.v2024.models import LoadAccountsTaskTask

__all__ = ["LoadAccountsTaskTask"]
