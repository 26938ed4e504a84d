# Generated from schema/.
"""Work item forward."""

from sailpoint.v2024.models import WorkItemForward

__all__ = ["WorkItemForward"]
