# Generated from schema/.
"""Requested item dto ref."""

from sailpoint.v2025.models import RequestedItemDtoRef

__all__ = ["RequestedItemDtoRef"]
