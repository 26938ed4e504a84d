# Generated from schema/.
"""Task result details."""

from sailpoint.v2025.models import TaskResultDetails

__all__ = ["TaskResultDetails"]
