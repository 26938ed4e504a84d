# Generated from schema/.
"""The schedule of an aggregation."""

from sailpoint.v2025.models.schedule1 import Schedule1 as SourceSchedule

__all__ = ["SourceSchedule"]
