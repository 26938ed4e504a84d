# Generated from schema/.
"""Requested item dto ref."""

from sailpoint.beta.models import RequestedItemDtoRef

__all__ = ["RequestedItemDtoRef"]
