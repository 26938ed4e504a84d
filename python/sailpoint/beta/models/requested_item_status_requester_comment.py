# Generated from schema/.
"""Requested item status requester comment."""

from sailpoint.beta.models import RequestedItemStatusRequesterComment

__all__ = ["RequestedItemStatusRequesterComment"]
