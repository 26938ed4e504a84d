# Generated from schema/.
"""Queued check config details."""

from sailpoint.beta.models import QueuedCheckConfigDetails

__all__ = ["QueuedCheckConfigDetails"]
