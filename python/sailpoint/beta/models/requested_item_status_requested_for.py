# Generated from schema/.
"""Requested item status requested for."""

from sailpoint.beta.models import RequestedItemStatusRequestedFor

__all__ = ["RequestedItemStatusRequestedFor"]
