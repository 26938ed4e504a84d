# Generated from schema/.
"""Task return details."""

from sailpoint.v2024.models import TaskReturnDetails

__all__ = ["TaskReturnDetails"]
