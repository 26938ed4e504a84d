# Generated from schema/.
"""Requested item status sod violation context."""

from sailpoint.v2024.models import RequestedItemStatusSodViolationContext

__all__ = ["RequestedItemStatusSodViolationContext"]
