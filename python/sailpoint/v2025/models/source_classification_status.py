# Generated from schema/.
"""Source classification status."""

from sailpoint.v2025.models import SourceClassificationStatus

__all__ = ["SourceClassificationStatus"]
