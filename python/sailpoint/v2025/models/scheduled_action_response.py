# Generated from schema/.
"""Scheduled action response."""

from sailpoint.v2025.models import ScheduledActionResponse

__all__ = ["ScheduledActionResponse"]
