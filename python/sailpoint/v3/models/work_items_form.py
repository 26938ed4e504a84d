# Generated from schema/.
"""Work items form."""

from sailpoint.v3.models import WorkItemsForm

__all__ = ["WorkItemsForm"]
