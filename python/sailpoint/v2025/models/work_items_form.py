# Generated from schema/.
"""Work items form."""

from sailpoint.v2025.models import WorkItemsForm

__all__ = ["WorkItemsForm"]
