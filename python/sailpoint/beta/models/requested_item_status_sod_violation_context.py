# Generated from schema/.
"""Requested item status sod violation context."""

from sailpoint.beta.models import RequestedItemStatusSodViolationContext

__all__ = ["RequestedItemStatusSodViolationContext"]
