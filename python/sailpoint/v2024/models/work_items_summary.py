# Generated from schema/.
"""Work items summary."""

from sailpoint.v2024.models import WorkItemsSummary

__all__ = ["WorkItemsSummary"]
