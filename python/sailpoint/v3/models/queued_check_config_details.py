# Generated from schema/.
"""Queued check config details."""

from sailpoint.v3.models import QueuedCheckConfigDetails

__all__ = ["QueuedCheckConfigDetails"]
