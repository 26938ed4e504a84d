# Generated from schema/.
"""A schedule by months, days and hours."""

from sailpoint.v2024.models import Schedule

__all__ = ["Schedule"]
