# Generated from schema/.
"""Requested item status requested for."""

from sailpoint.v3.models import RequestedItemStatusRequestedFor

__all__ = ["RequestedItemStatusRequestedFor"]
