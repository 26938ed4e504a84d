# Generated from schema/.
"""Requested item status sod violation context."""

from sailpoint.v2025.models import RequestedItemStatusSodViolationContext

__all__ = ["RequestedItemStatusSodViolationContext"]
