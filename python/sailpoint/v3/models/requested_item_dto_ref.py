# Generated from schema/.
"""Requested item dto ref."""

from sailpoint.v3.models import RequestedItemDtoRef

__all__ = ["RequestedItemDtoRef"]
