# Generated from schema/.
"""The task of an aggregation of accounts."""

from sailpoint.beta.models import LoadAccountsTaskTask

__all__ = ["LoadAccountsTaskTask"]
