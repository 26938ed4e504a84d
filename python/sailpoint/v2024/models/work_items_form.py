# Generated from schema/.
"""Work items form."""

from sailpoint.v2024.models import WorkItemsForm

__all__ = ["WorkItemsForm"]
