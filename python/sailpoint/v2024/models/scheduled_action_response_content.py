# Generated from schema/.
"""Scheduled action response content."""

from sailpoint.v2024.models import ScheduledActionResponseContent

__all__ = ["ScheduledActionResponseContent"]
