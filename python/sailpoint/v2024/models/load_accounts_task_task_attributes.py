# Generated from schema/.
"""Load accounts task task attributes."""

from sailpoint.v2024.models import LoadAccountsTaskTaskAttributes

__all__ = ["LoadAccountsTaskTaskAttributes"]
