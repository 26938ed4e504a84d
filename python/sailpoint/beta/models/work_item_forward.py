# Generated from schema/.
"""Work item forward."""

from sailpoint.beta.models import WorkItemForward

__all__ = ["WorkItemForward"]
