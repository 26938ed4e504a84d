# Generated from schema/.
"""Load accounts task task attributes."""

from sailpoint.v2025.models import LoadAccountsTaskTaskAttributes

__all__ = ["LoadAccountsTaskTaskAttributes"]
