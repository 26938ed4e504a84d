# Generated from schema/.
"""Work items count."""

from sailpoint.v2025.models import WorkItemsCount

__all__ = ["WorkItemsCount"]
