# Generated from schema/.
"""Scheduled action response content."""

from sailpoint.v2025.models import ScheduledActionResponseContent

__all__ = ["ScheduledActionResponseContent"]
