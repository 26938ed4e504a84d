# Generated from schema/.
"""Work items summary."""

from sailpoint.v2025.models import WorkItemsSummary

__all__ = ["WorkItemsSummary"]
