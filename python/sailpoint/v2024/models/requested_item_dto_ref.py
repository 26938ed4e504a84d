# Generated from schema/.
"""Requested item dto ref."""

from sailpoint.v2024.models import RequestedItemDtoRef

__all__ = ["RequestedItemDtoRef"]
