# Generated from schema/.
"""Requested item account selections."""

from sailpoint.v2024.models import RequestedItemAccountSelections

__all__ = ["RequestedItemAccountSelections"]
