# Generated from schema/.
"""Queued check config details."""

from sailpoint.v2025.models import QueuedCheckConfigDetails

__all__ = ["QueuedCheckConfigDetails"]
