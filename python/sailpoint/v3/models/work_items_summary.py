# Generated from schema/.
"""Work items summary."""

from sailpoint.v3.models import WorkItemsSummary

__all__ = ["WorkItemsSummary"]
