# Generated from schema/.
"""Scheduled action response."""

from sailpoint.v2024.models import ScheduledActionResponse

__all__ = ["ScheduledActionResponse"]
