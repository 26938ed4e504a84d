# Generated from schema/.
"""Work items summary."""

from sailpoint.beta.models import WorkItemsSummary

__all__ = ["WorkItemsSummary"]
