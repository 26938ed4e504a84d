# Generated from schema/.
"""Requested item status requested for."""

from sailpoint.v2025.models import RequestedItemStatusRequestedFor

__all__ = ["RequestedItemStatusRequestedFor"]
