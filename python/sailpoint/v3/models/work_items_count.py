# Generated from schema/.
"""Work items count."""

from sailpoint.v3.models import WorkItemsCount

__all__ = ["WorkItemsCount"]
