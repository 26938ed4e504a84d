# Generated from schema/.
"""Work items count."""

from sailpoint.beta.models import WorkItemsCount

__all__ = ["WorkItemsCount"]
