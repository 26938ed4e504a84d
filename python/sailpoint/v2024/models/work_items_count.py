# Generated from schema/.
"""Work items count."""

from sailpoint.v2024.models import WorkItemsCount

__all__ = ["WorkItemsCount"]
