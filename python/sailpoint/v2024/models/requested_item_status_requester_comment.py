# Generated from schema/.
"""Requested item status requester comment."""

from sailpoint.v2024.models import RequestedItemStatusRequesterComment

__all__ = ["RequestedItemStatusRequesterComment"]
