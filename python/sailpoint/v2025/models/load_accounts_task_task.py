# Generated from schema/.
"""The task of an aggregation of accounts."""

from sailpoint.v2025.models import LoadAccountsTaskTask

__all__ = ["LoadAccountsTaskTask"]
