# Generated from schema/.
"""A schedule by months, days and hours."""

from sailpoint.beta.models import Schedule

__all__ = ["Schedule"]
