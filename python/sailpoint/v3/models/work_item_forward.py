# Generated from schema/.
"""Work item forward."""

from sailpoint.v3.models import WorkItemForward

__all__ = ["WorkItemForward"]
