# Generated from schema/.
"""Task result details."""

from sailpoint.v3.models import TaskResultDetails

__all__ = ["TaskResultDetails"]
