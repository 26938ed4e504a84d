# Generated from schema/.
"""Task return details."""

from sailpoint.v2025.models import TaskReturnDetails

__all__ = ["TaskReturnDetails"]
