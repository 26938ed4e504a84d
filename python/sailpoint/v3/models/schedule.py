# Generated from schema/.
"""A schedule by months, days and hours."""

from sailpoint.v3.models import Schedule

__all__ = ["Schedule"]
