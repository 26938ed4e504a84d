# Generated from schema/.
"""Requested item status requester comment."""

from sailpoint.v3.models import RequestedItemStatusRequesterComment

__all__ = ["RequestedItemStatusRequesterComment"]
