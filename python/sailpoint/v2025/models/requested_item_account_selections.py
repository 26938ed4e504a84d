# Generated from schema/.
"""Requested item account selections."""

from sailpoint.v2025.models import RequestedItemAccountSelections

__all__ = ["RequestedItemAccountSelections"]
