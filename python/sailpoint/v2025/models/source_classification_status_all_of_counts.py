# Generated from schema/.
"""Source classification status all of counts."""

from sailpoint.v2025.models import SourceClassificationStatusAllOfCounts

__all__ = ["SourceClassificationStatusAllOfCounts"]
