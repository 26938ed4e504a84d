# Generated from schema/.
"""Queued check config details."""

from sailpoint.v2024.models import QueuedCheckConfigDetails

__all__ = ["QueuedCheckConfigDetails"]
