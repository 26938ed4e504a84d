# Generated from schema/.
"""Task result details."""

from sailpoint.v2024.models import TaskResultDetails

__all__ = ["TaskResultDetails"]
