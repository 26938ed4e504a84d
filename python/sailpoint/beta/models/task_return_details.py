# Generated from schema/.
"""Task return details."""

from sailpoint.beta.models import TaskReturnDetails

__all__ = ["TaskReturnDetails"]
