# Generated from schema/.
"""Load accounts task task attributes."""

from sailpoint.beta.models import LoadAccountsTaskTaskAttributes

__all__ = ["LoadAccountsTaskTaskAttributes"]
