# Generated from schema/.
"""Work item forward."""

from sailpoint.v2025.models import WorkItemForward

__all__ = ["WorkItemForward"]
